// Prints every message of the protobuf registry, and every enum that one of their fields has, in the form that
// imports/envoy/messages.ts explains. main.ts puts an imports.go beside it that registers the Envoy API.
package main

import (
	"fmt"
	"os"
	"sort"
	"strconv"
	"strings"

	"google.golang.org/protobuf/reflect/protoreflect"
	"google.golang.org/protobuf/reflect/protoregistry"
)

var scalars = map[protoreflect.Kind]string{
	protoreflect.BoolKind: "b", protoreflect.StringKind: "s", protoreflect.BytesKind: "y",
	protoreflect.Int32Kind: "i", protoreflect.Sint32Kind: "i", protoreflect.Sfixed32Kind: "i",
	protoreflect.Int64Kind: "l", protoreflect.Sint64Kind: "l", protoreflect.Sfixed64Kind: "l",
	protoreflect.Uint32Kind: "u", protoreflect.Fixed32Kind: "u",
	protoreflect.Uint64Kind: "w", protoreflect.Fixed64Kind: "w",
	protoreflect.FloatKind: "f", protoreflect.DoubleKind: "f",
}

type table struct {
	messages   []protoreflect.MessageDescriptor
	indexes    map[protoreflect.FullName]int
	enums      []protoreflect.EnumDescriptor
	enumByName map[protoreflect.FullName]int
}

func (t *table) kind(field protoreflect.FieldDescriptor) string {
	switch field.Kind() {
	case protoreflect.EnumKind:
		enum := field.Enum()
		index, known := t.enumByName[enum.FullName()]
		if !known {
			index = len(t.enums)
			t.enumByName[enum.FullName()] = index
			t.enums = append(t.enums, enum)
		}
		return "e" + strconv.FormatInt(int64(index), 36)
	case protoreflect.MessageKind, protoreflect.GroupKind:
		index, known := t.indexes[field.Message().FullName()]
		if !known {
			fmt.Fprintln(os.Stderr, "no message for", field.FullName())
			os.Exit(1)
		}
		return "m" + strconv.FormatInt(int64(index), 36)
	}
	return scalars[field.Kind()]
}

func (t *table) field(field protoreflect.FieldDescriptor) string {
	name := string(field.Name())
	if camelCase(name) != field.JSONName() {
		name += "/" + field.JSONName()
	}
	switch {
	case field.IsMap():
		return name + ":{" + t.kind(field.MapKey()) + t.kind(field.MapValue())
	case field.IsList():
		return name + ":[" + t.kind(field)
	}
	return name + ":" + t.kind(field)
}

func camelCase(name string) string {
	parts := strings.Split(name, "_")
	for i, part := range parts {
		if i > 0 && part != "" {
			parts[i] = strings.ToUpper(part[:1]) + part[1:]
		}
	}
	return strings.Join(parts, "")
}

func main() {
	t := table{indexes: map[protoreflect.FullName]int{}, enumByName: map[protoreflect.FullName]int{}}
	protoregistry.GlobalTypes.RangeMessages(func(message protoreflect.MessageType) bool {
		if descriptor := message.Descriptor(); !descriptor.IsMapEntry() {
			t.messages = append(t.messages, descriptor)
		}
		return true
	})
	sort.Slice(t.messages, func(i, j int) bool {
		a, b := t.messages[i], t.messages[j]
		if a.ParentFile().Package() != b.ParentFile().Package() {
			return a.ParentFile().Package() < b.ParentFile().Package()
		}
		return a.FullName() < b.FullName()
	})
	for index, message := range t.messages {
		t.indexes[message.FullName()] = index
	}
	folder := protoreflect.FullName("")
	for _, message := range t.messages {
		if here := message.ParentFile().Package(); here != folder {
			fmt.Printf("@%s\n", here)
			folder = here
		}
		fmt.Print(strings.TrimPrefix(string(message.FullName()), string(folder)+"."))
		for i := 0; i < message.Fields().Len(); i++ {
			fmt.Print(" ", t.field(message.Fields().Get(i)))
		}
		fmt.Println()
	}
	fmt.Println("#")
	for _, enum := range t.enums {
		fmt.Print(enum.FullName())
		for i := 0; i < enum.Values().Len(); i++ {
			fmt.Print(" ", enum.Values().Get(i).Name())
		}
		fmt.Println()
	}
}
