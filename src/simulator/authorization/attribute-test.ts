import { Cidr } from '../../values/cidr';
import { TextPattern } from '../../values/text-pattern';
import { AddressAttribute, TextAttribute } from './attribute-name';
import { RequestAttributes } from './request-attributes';

/** The smallest question about a request. What is absent never holds. */
export type AttributeTest =
  | { readonly kind: 'text'; readonly attribute: TextAttribute; readonly pattern: TextPattern }
  | { readonly kind: 'address'; readonly attribute: AddressAttribute; readonly range: Cidr }
  | { readonly kind: 'port'; readonly port: number }
  /** `single`: lists do not count. */
  | { readonly kind: 'claim'; readonly claim: ReadonlyArray<string>; readonly pattern: TextPattern; readonly single: boolean };

/** Whether a request passes the test. */
export function passes(test: AttributeTest, attributes: RequestAttributes): boolean {
  switch (test.kind) {
    case 'text': {
      const value = attributes.text(test.attribute);
      return value !== undefined && test.pattern.matches(value);
    }
    case 'address': {
      const address = attributes.address(test.attribute);
      return address !== undefined && test.range.contains(address);
    }
    case 'port':
      return attributes.port === test.port;
    case 'claim': {
      const value = attributes.claim(test.claim);
      if (typeof value === 'string') return test.pattern.matches(value);
      return !test.single && Array.isArray(value) && value.some((one) => typeof one === 'string' && test.pattern.matches(one));
    }
  }
}
