/* Written by projenrc/import-envoy from the Go modules that it pins: never edit by hand. See imports/README.md. */

/**
 * Every message of the Envoy v3 API: a line `@package`, then one line per message of it: its name, and its fields as `name:type`
 * (`name/jsonName:type` where the JSON name is not the camel-cased one). Types: b bool, i int32, l int64, u uint32, w uint64,
 * f float, s string, y bytes, eN enum, mN message (N: base 36 index), `[` before it a list, `{` a map of key and value.
 */
export const ENVOY_MESSAGES = `
@cel.expr
CheckedExpr reference_map:{lmp type_map:{lmu source_info:mq expr_version:s expr:mc
Constant null_value:e0 bool_value:b int64_value:l uint64_value:w double_value:f string_value:s bytes_value:y duration_value:m172 timestamp_value:m184
Decl name:s ident:m5 function:m3
Decl.FunctionDecl overloads:[m4 doc:s
Decl.FunctionDecl.Overload overload_id:s params:[mu type_params:[s result_type:mu is_instance_function:b doc:s
Decl.IdentDecl type:mu value:m1 doc:s
EnumValue type:s value:i
ErrorSet errors:[mt
EvalState values:[mk results:[m9
EvalState.Result expr:l value:l
Explain values:[m10 expr_steps:[mb
Explain.ExprStep id:l value_index:i
Expr id:l const_expr:m1 ident_expr:mi select_expr:mj call_expr:md list_expr:mf struct_expr:mg comprehension_expr:me
Expr.Call target:mc function:s args:[mc
Expr.Comprehension iter_var:s iter_var2:s iter_range:mc accu_var:s accu_init:mc loop_condition:mc loop_step:mc result:mc
Expr.CreateList elements:[mc optional_indices:[i
Expr.CreateStruct message_name:s entries:[mh
Expr.CreateStruct.Entry id:l field_key:s map_key:mc value:mc optional_entry:b
Expr.Ident name:s
Expr.Select operand:mc field:s test_only:b
ExprValue value:m10 error:m7 unknown:mz
ListValue values:[m10
MapValue entries:[mn
MapValue.Entry key:m10 value:m10
ParsedExpr expr:mc source_info:mq
Reference name:s overload_id:[s value:m1
SourceInfo syntax_version:s location:s line_offsets:[i positions:{li macro_calls:{lmc extensions:[mr
SourceInfo.Extension id:s affected_components:[e1 version:ms
SourceInfo.Extension.Version major:l minor:l
Status code:i message:s details:[m16v
Type dyn:m173 null:e0 primitive:e2 wrapper:e2 well_known:e3 list_type:mx map_type:my function:mw message_type:s type_param:s type:mu error:m173 abstract_type:mv
Type.AbstractType name:s parameter_types:[mu
Type.FunctionType result_type:mu arg_types:[mu
Type.ListType elem_type:mu
Type.MapType key_type:mu value_type:mu
UnknownSet exprs:[l
Value null_value:e0 bool_value:b int64_value:l uint64_value:w double_value:f string_value:s bytes_value:y enum_value:m6 object_value:m16v map_value:mm list_value:ml type_value:s
@envoy.admin.v3
BootstrapConfigDump bootstrap:m2r last_updated:m184
Certificate ca_cert:[m13 cert_chain:[m13
CertificateDetails path:s serial_number:s subject_alt_names:[m23 days_until_expiration:w valid_from:m184 expiration_time:m184 ocsp_details:m14
CertificateDetails.OcspDetails valid_from:m184 expiration:m184
Certificates certificates:[m12
ClusterStatus name:s added_via_api:b success_rate_ejection_threshold:m14w host_statuses:[m1j local_origin_success_rate_ejection_threshold:m14w circuit_breakers:m3e observability_name:s eds_service_name:s
Clusters cluster_statuses:[m16
ClustersConfigDump version_info:s static_clusters:[m1a dynamic_active_clusters:[m19 dynamic_warming_clusters:[m19
ClustersConfigDump.DynamicCluster version_info:s cluster:m16v last_updated:m184 error_state:m27 client_status:e4
ClustersConfigDump.StaticCluster cluster:m16v last_updated:m184
CommandLineOptions base_id:w use_dynamic_base_id:b skip_hot_restart_on_no_parent:b skip_hot_restart_parent_stats:b base_id_path:s concurrency:u config_path:s config_yaml:s allow_unknown_static_fields:b reject_unknown_dynamic_fields:b ignore_unknown_dynamic_fields:b skip_deprecated_logs:b admin_address_path:s local_address_ip_version:e5 log_level:s component_log_level:s log_format:s log_format_escaped:b log_path:s service_cluster:s service_node:s service_zone:s file_flush_interval:m172 file_flush_min_size:u drain_time:m172 drain_strategy:e6 parent_shutdown_time:m172 mode:e7 disable_hot_restart:b enable_mutex_tracing:b restart_epoch:u cpuset_threads:b disabled_extensions:[s enable_fine_grain_logging:b log_stacktrace_single_entry:b socket_path:s socket_mode:u enable_core_dump:b stats_tag:[s
ConfigDump configs:[m16v
EcdsConfigDump ecds_filters:[m1e
EcdsConfigDump.EcdsFilterConfig version_info:s ecds_filter:m16v last_updated:m184 error_state:m27 client_status:e4
EndpointsConfigDump static_endpoint_configs:[m1h dynamic_endpoint_configs:[m1g
EndpointsConfigDump.DynamicEndpointConfig version_info:s endpoint_config:m16v last_updated:m184 error_state:m27 client_status:e4
EndpointsConfigDump.StaticEndpointConfig endpoint_config:m16v last_updated:m184
HostHealthStatus failed_active_health_check:b failed_outlier_check:b failed_active_degraded_check:b pending_dynamic_removal:b pending_active_hc:b excluded_via_immediate_hc_fail:b active_hc_timeout:b failed_degraded_outlier_detection:b eds_health_status:e8
HostStatus address:m4q stats:[m22 health_status:m1i success_rate:m14w weight:u hostname:s priority:u local_origin_success_rate:m14w locality:m6i
ListenerStatus name:s local_address:m4q additional_local_addresses:[m4q
Listeners listener_statuses:[m1k
ListenersConfigDump version_info:s static_listeners:[m1p dynamic_listeners:[m1n
ListenersConfigDump.DynamicListener name:s active_state:m1o warming_state:m1o draining_state:m1o error_state:m27 client_status:e4
ListenersConfigDump.DynamicListenerState version_info:s listener:m16v last_updated:m184
ListenersConfigDump.StaticListener listener:m16v last_updated:m184
Memory allocated:w heap_size:w pageheap_unmapped:w pageheap_free:w total_thread_cache:w total_physical_bytes:w
MutexStats num_contentions:w current_wait_cycles:w lifetime_wait_cycles:w
RoutesConfigDump static_route_configs:[m1u dynamic_route_configs:[m1t
RoutesConfigDump.DynamicRouteConfig version_info:s route_config:m16v last_updated:m184 error_state:m27 client_status:e4
RoutesConfigDump.StaticRouteConfig route_config:m16v last_updated:m184
ScopedRoutesConfigDump inline_scoped_route_configs:[m1x dynamic_scoped_route_configs:[m1w
ScopedRoutesConfigDump.DynamicScopedRouteConfigs name:s version_info:s scoped_route_configs:[m16v last_updated:m184 error_state:m27 client_status:e4
ScopedRoutesConfigDump.InlineScopedRouteConfigs name:s scoped_route_configs:[m16v last_updated:m184
SecretsConfigDump static_secrets:[m20 dynamic_active_secrets:[m1z dynamic_warming_secrets:[m1z
SecretsConfigDump.DynamicSecret name:s version_info:s last_updated:m184 secret:m16v error_state:m27 client_status:e4
SecretsConfigDump.StaticSecret name:s last_updated:m184 secret:m16v
ServerInfo version:s state:e9 uptime_current_epoch:m172 uptime_all_epochs:m172 hot_restart_version:s command_line_options:m1b node:m6k hot_restart_initializing:b
SimpleMetric type:ea value:w name:s
SubjectAlternateName dns:s uri:s ip_address:s
TapRequest config_id:s tap_config:mbp
UnreadyTargetsDumps unready_targets_dumps:[m26
UnreadyTargetsDumps.UnreadyTargetsDump name:s target_names:[s
UpdateFailureState failed_configuration:m16v last_update_attempt:m184 details:s version_info:s
@envoy.annotations
ResourceAnnotation type:s
@envoy.config.accesslog.v3
AccessLog name:s filter:m2a typed_config:m16v
AccessLogFilter status_code_filter:m2n duration_filter:m2d not_health_check_filter:m2j traceable_filter:m2o runtime_filter:m2m and_filter:m2b or_filter:m2k header_filter:m2g response_flag_filter:m2l grpc_status_filter:m2f extension_filter:m2e metadata_filter:m2i log_type_filter:m2h
AndFilter filters:[m2a
ComparisonFilter op:eb value:m74
DurationFilter comparison:m2c
ExtensionFilter name:s typed_config:m16v
GrpcStatusFilter statuses:[ec exclude:b
HeaderFilter header:m9s
LogTypeFilter types:[ed exclude:b
MetadataFilter matcher:m13z match_if_key_not_found:m16w
NotHealthCheckFilter
OrFilter filters:[m2a
ResponseFlagFilter flags:[s
RuntimeFilter runtime_key:s percent_sampled:m14p use_independent_randomness:b
StatusCodeFilter comparison:m2c
TraceableFilter
@envoy.config.bootstrap.v3
Admin access_log:[m29 access_log_path:s profile_path:s address:m4q socket_options:[m7a ignore_global_conn_limit:b allow_paths:[m147
ApiListenerManager threading_model:ee
Bootstrap node:m6k node_context_params:[s static_resources:m2x dynamic_resources:m2v cluster_manager:m2y hds_config:m4u flags_path:s stats_sinks:[m8v deferred_stat_options:m2u stats_config:m8t stats_flush_interval:m172 stats_flush_on_admin:b stats_eviction_interval:m172 watchdog:m3b watchdogs:m3d tracing:mby layered_runtime:m32 admin:m2p overload_manager:m91 enable_dispatcher_stats:b header_prefix:s stats_server_version_override:m186 use_tcp_for_dns_lookups:b dns_resolution_config:m54 typed_dns_resolver_config:m7k bootstrap_extensions:[m7k fatal_actions:[m31 config_sources:[m51 default_config_source:m51 default_socket_interface:s certificate_provider_instances:{sm7k inline_headers:[m30 perf_tracing_file_path:s default_regex_engine:m7k xds_delegate_extension:m7k xds_config_tracker_extension:m7k listener_manager:m7k application_log_config:m2s grpc_async_client_manager_config:m2w memory_allocator_manager:m34 enable_worker_cpu_affinity:b
Bootstrap.ApplicationLogConfig log_format:m2t
Bootstrap.ApplicationLogConfig.LogFormat json_format:m183 text_format:s
Bootstrap.DeferredStatOptions enable_deferred_creation_stats:b
Bootstrap.DynamicResources lds_config:m51 lds_resources_locator:s cds_config:m51 cds_resources_locator:s ads_config:m4u
Bootstrap.GrpcAsyncClientManagerConfig max_cached_entry_idle_duration:m172
Bootstrap.StaticResources listeners:[m8c clusters:[m3h secrets:[mzp
ClusterManager local_cluster_name:s outlier_detection:m2z upstream_bind_config:m4x load_stats_config:m4u enable_deferred_cluster_creation:b
ClusterManager.OutlierDetection event_log_path:s event_service:m57
CustomInlineHeader inline_header_name:s inline_header_type:ef
FatalAction config:m7k
LayeredRuntime layers:[m36
ListenerManager
MemoryAllocatorManager bytes_to_release:w memory_release_interval:m172 soft_memory_limit_bytes:m186 max_per_cpu_cache_size_bytes:m185 max_unfreed_memory_bytes:w
Runtime symlink_root:s subdirectory:s override_subdirectory:s base:m183
RuntimeLayer name:s static_layer:m183 disk_layer:m38 admin_layer:m37 rtds_layer:m39
RuntimeLayer.AdminLayer
RuntimeLayer.DiskLayer symlink_root:s subdirectory:s append_service_cluster:b
RuntimeLayer.RtdsLayer name:s rtds_config:m51
ValidationListenerManager
Watchdog actions:[m3c miss_timeout:m172 megamiss_timeout:m172 kill_timeout:m172 max_kill_timeout_jitter:m172 multikill_timeout:m172 multikill_threshold:m14w
Watchdog.WatchdogAction config:m7k event:eg
Watchdogs main_thread_watchdog:m3b worker_watchdog:m3b
@envoy.config.cluster.v3
CircuitBreakers thresholds:[m3f per_host_thresholds:[m3f
CircuitBreakers.Thresholds priority:eh max_connections:m185 max_pending_requests:m185 max_requests:m185 max_retries:m185 retry_budget:m3g track_remaining:b max_connection_pools:m185
CircuitBreakers.Thresholds.RetryBudget budget_percent:m14w budget_interval:m172 min_retry_concurrency:m185
Cluster transport_socket_matches:[m3z transport_socket_matcher:m1bo name:s alt_stat_name:s stats_matcher:m8u type:ei cluster_type:m3m eds_cluster_config:m3n connect_timeout:m172 per_connection_buffer_limit_bytes:m185 per_connection_buffer_high_watermark_timeout:m172 lb_policy:ej load_assignment:m7o health_checks:[m5u max_requests_per_connection:m185 circuit_breakers:m3e upstream_http_protocol_options:m7m common_http_protocol_options:m69 http_protocol_options:m63 http2_protocol_options:m66 typed_extension_protocol_options:{sm16v dns_refresh_rate:m172 dns_jitter:m172 dns_failure_refresh_rate:m3v respect_dns_ttl:b dns_lookup_family:ek dns_resolvers:[m4q use_tcp_for_dns_lookups:b dns_resolution_config:m54 typed_dns_resolver_config:m7k wait_for_warm_on_init:m16w outlier_detection:m44 cleanup_interval:m172 upstream_bind_config:m4x lb_subset_config:m3o ring_hash_lb_config:m3w maglev_lb_config:m3r original_dst_lb_config:m3s least_request_lb_config:m3q round_robin_lb_config:m3x common_lb_config:m3i transport_socket:m7j metadata:m6j protocol_selection:el upstream_connection_options:m46 close_connections_on_host_health_failure:b ignore_health_on_host_removal:b filters:[m41 load_balancing_policy:m42 lrs_server:m51 lrs_report_endpoint_metrics:[s track_timeout_budgets:b upstream_config:m7k track_cluster_stats:m45 preconnect_policy:m3t connection_pool_per_downstream_connection:b queuing_policies:m3u
Cluster.CommonLbConfig healthy_panic_threshold:m14w zone_aware_lb_config:m3l locality_weighted_lb_config:m3k update_merge_window:m172 ignore_new_hosts_until_first_hc:b close_connections_on_host_set_change:b consistent_hashing_lb_config:m3j override_host_status:m62
Cluster.CommonLbConfig.ConsistentHashingLbConfig use_hostname_for_hashing:b hash_balance_factor:m185
Cluster.CommonLbConfig.LocalityWeightedLbConfig
Cluster.CommonLbConfig.ZoneAwareLbConfig routing_enabled:m14w min_cluster_size:m186 fail_traffic_on_panic:b
Cluster.CustomClusterType name:s typed_config:m16v
Cluster.EdsClusterConfig eds_config:m51 service_name:s
Cluster.LbSubsetConfig fallback_policy:em default_subset:m183 subset_selectors:[m3p locality_weight_aware:b scale_locality_weight:b panic_mode_any:b list_as_any:b metadata_fallback_policy:en
Cluster.LbSubsetConfig.LbSubsetSelector keys:[s single_host_per_subset:b fallback_policy:eo fallback_keys_subset:[s
Cluster.LeastRequestLbConfig choice_count:m185 active_request_bias:m70 slow_start_config:m3y
Cluster.MaglevLbConfig table_size:m186
Cluster.OriginalDstLbConfig use_http_header:b http_header_name:s upstream_port_override:m185 metadata_key:m14c
Cluster.PreconnectPolicy per_upstream_preconnect_ratio:m171 predictive_preconnect_ratio:m171 preconnect_enabled_metadata:m13z
Cluster.QueuingPolicies pending_rq_policy:m7k
Cluster.RefreshRate base_interval:m172 max_interval:m172
Cluster.RingHashLbConfig minimum_ring_size:m186 hash_function:ep maximum_ring_size:m186
Cluster.RoundRobinLbConfig slow_start_config:m3y
Cluster.SlowStartConfig slow_start_window:m172 aggression:m70 min_weight_percent:m14w
Cluster.TransportSocketMatch name:s match:m183 transport_socket:m7j
ClusterCollection entries:m1b3
Filter name:s typed_config:m16v config_discovery:m59
LoadBalancingPolicy policies:[m43
LoadBalancingPolicy.Policy typed_extension_config:m7k
OutlierDetection consecutive_5xx:m185 interval:m172 base_ejection_time:m172 max_ejection_percent:m185 enforcing_consecutive_5xx:m185 enforcing_success_rate:m185 success_rate_minimum_hosts:m185 success_rate_request_volume:m185 success_rate_stdev_factor:m185 consecutive_gateway_failure:m185 enforcing_consecutive_gateway_failure:m185 split_external_local_origin_errors:b consecutive_local_origin_failure:m185 enforcing_consecutive_local_origin_failure:m185 enforcing_local_origin_success_rate:m185 failure_percentage_threshold:m185 enforcing_failure_percentage:m185 enforcing_failure_percentage_local_origin:m185 failure_percentage_minimum_hosts:m185 failure_percentage_request_volume:m185 max_ejection_time:m172 max_ejection_time_jitter:m172 successful_active_health_check_uneject_host:m16w monitors:[m7k always_eject_one_host:m16w detect_degraded_hosts:m16w
TrackClusterStats timeout_budgets:b request_response_sizes:b per_endpoint_stats:b
UpstreamConnectionOptions tcp_keepalive:m7g set_local_interface_name_on_upstream_connections:b happy_eyeballs_config:m47
UpstreamConnectionOptions.HappyEyeballsConfig first_address_family_version:eq first_address_family_count:m185
@envoy.config.common.key_value.v3
KeyValueStoreConfig config:m7k
@envoy.config.common.matcher.v3
HttpGenericBodyMatch bytes_limit:u patterns:[m4a
HttpGenericBodyMatch.GenericTextMatch string_match:s binary_match:y
HttpHeadersMatch headers:[m9s
MatchPredicate or_match:m4d and_match:m4d not_match:m4c any_match:b http_request_headers_match:m4b http_request_trailers_match:m4b http_response_headers_match:m4b http_response_trailers_match:m4b http_request_generic_body_match:m49 http_response_generic_body_match:m49
MatchPredicate.MatchSet rules:[m4c
Matcher matcher_list:m4f matcher_tree:m4k on_no_match:m4m
Matcher.MatcherList matchers:[m4g
Matcher.MatcherList.FieldMatcher predicate:m4h on_match:m4m
Matcher.MatcherList.Predicate single_predicate:m4j or_matcher:m4i and_matcher:m4i not_matcher:m4h
Matcher.MatcherList.Predicate.PredicateList predicate:[m4h
Matcher.MatcherList.Predicate.SinglePredicate input:m7k value_match:m147 custom_match:m7k
Matcher.MatcherTree input:m7k exact_match_map:m4l prefix_match_map:m4l custom_match:m7k
Matcher.MatcherTree.MatchMap map:{sm4m
Matcher.OnMatch matcher:m4e action:m7k keep_matching:b
@envoy.config.common.mutation_rules.v3
HeaderMutation remove:s append:m5t remove_on_match:m4o
HeaderMutation.RemoveOnMatch key_matcher:m147
HeaderMutationRules allow_all_routing:m16w allow_envoy:m16w disallow_system:m16w disallow_all:m16w allow_expression:m145 disallow_expression:m145 disallow_is_error:m16w
@envoy.config.core.v3
Address socket_address:m78 pipe:m6n envoy_internal_address:m56
AggregatedConfigSource
AlternateProtocolsCacheOptions name:s max_entries:m185 key_value_store_config:m7k prepopulated_entries:[m4t canonical_suffixes:[s
AlternateProtocolsCacheOptions.AlternateProtocolsCacheEntry hostname:s port:u
ApiConfigSource api_type:er transport_api_version:es cluster_names:[s grpc_services:[m5e refresh_delay:m172 request_timeout:m172 rate_limit_settings:m6v set_node_on_first_message_only:b config_validators:[m7k
AsyncDataSource local:m53 remote:m6w
BackoffStrategy base_interval:m172 max_interval:m172
BindConfig source_address:m78 freebind:m16w socket_options:[m7a extra_source_addresses:[m5a additional_source_addresses:[m78 local_address_selector:m7k validate_network_namespaces:b
BuildVersion version:m150 metadata:m183
CelExpressionConfig enable_string_conversion:b enable_string_concat:b enable_string_functions:b
CidrRange address_prefix:s prefix_len:m185
ConfigSource authorities:[m1b1 path:s path_config_source:m6l api_config_source:m4u ads:m4r self:m77 initial_fetch_timeout:m172 resource_api_version:es
ControlPlane identifier:s
DataSource filename:s inline_bytes:y inline_string:s environment_variable:s watched_directory:m7n
DnsResolutionConfig resolvers:[m4q dns_resolver_options:m55
DnsResolverOptions use_tcp_for_dns_lookups:b no_default_search_domain:b
EnvoyInternalAddress server_listener_name:s endpoint_id:s
EventServiceConfig grpc_service:m5e
Extension name:s category:s type_descriptor:s version:m4y disabled:b type_urls:[s
ExtensionConfigSource config_source:m51 default_config:m16v apply_default_config_without_warming:b type_urls:[s
ExtraSourceAddress address:m78 socket_options:m7e
GrpcMethodList services:[m5c
GrpcMethodList.Service name:s method_names:[s
GrpcProtocolOptions http2_protocol_options:m66
GrpcService envoy_grpc:m5f google_grpc:m5g timeout:m172 initial_metadata:[m5s retry_policy:m6x
GrpcService.EnvoyGrpc cluster_name:s authority:s retry_policy:m6x max_receive_message_length:m185 skip_envoy_headers:b
GrpcService.GoogleGrpc target_uri:s channel_credentials:m5o channel_credentials_plugin:[m16v call_credentials:[m5h call_credentials_plugin:[m16v stat_prefix:s credentials_factory_name:s config:m183 per_stream_buffer_limit_bytes:m185 channel_args:m5m
GrpcService.GoogleGrpc.CallCredentials access_token:s google_compute_engine:m173 google_refresh_token:s service_account_jwt_access:m5k google_iam:m5i from_plugin:m5j sts_service:m5l
GrpcService.GoogleGrpc.CallCredentials.GoogleIAMCredentials authorization_token:s authority_selector:s
GrpcService.GoogleGrpc.CallCredentials.MetadataCredentialsFromPlugin name:s typed_config:m16v
GrpcService.GoogleGrpc.CallCredentials.ServiceAccountJWTAccessCredentials json_key:s token_lifetime_seconds:w
GrpcService.GoogleGrpc.CallCredentials.StsService token_exchange_service_uri:s resource:s audience:s scope:s requested_token_type:s subject_token_path:s subject_token_type:s actor_token_path:s actor_token_type:s
GrpcService.GoogleGrpc.ChannelArgs args:{sm5n
GrpcService.GoogleGrpc.ChannelArgs.Value string_value:s int_value:l
GrpcService.GoogleGrpc.ChannelCredentials ssl_credentials:m5q google_default:m173 local_credentials:m5p
GrpcService.GoogleGrpc.GoogleLocalCredentials
GrpcService.GoogleGrpc.SslCredentials root_certs:m53 private_key:m53 cert_chain:m53
HeaderMap headers:[m5s
HeaderValue key:s value:s raw_value:y
HeaderValueOption header:m5s append:m16w append_action:et keep_empty_value:b
HealthCheck name:s timeout:m172 interval:m172 initial_jitter:m172 interval_jitter:m172 interval_jitter_percent:u unhealthy_threshold:m185 healthy_threshold:m185 alt_port:m185 reuse_connection:m16w http_health_check:m5x tcp_health_check:m60 grpc_health_check:m5w custom_health_check:m5v no_traffic_interval:m172 no_traffic_healthy_interval:m172 unhealthy_interval:m172 unhealthy_edge_interval:m172 healthy_edge_interval:m172 event_log_path:s event_logger:[m7k event_service:m57 always_log_health_check_failures:b always_log_health_check_success:b tls_options:m61 transport_socket_match_criteria:m183
HealthCheck.CustomHealthCheck name:s typed_config:m16v
HealthCheck.GrpcHealthCheck service_name:s authority:s initial_metadata:[m5t
HealthCheck.HttpHealthCheck host:s path:s send:m5y receive:[m5y response_buffer_size:m186 request_headers_to_add:[m5t request_headers_to_remove:[s expected_statuses:[m14v retriable_statuses:[m14v codec_client_type:eu use_alpn_protocol:b service_name_matcher:m147 method:ev
HealthCheck.Payload text:s binary:y
HealthCheck.RedisHealthCheck key:s
HealthCheck.TcpHealthCheck send:m5y receive:[m5y proxy_protocol_config:m6o
HealthCheck.TlsOptions alpn_protocols:[s
HealthStatusSet statuses:[e8
Http1ProtocolOptions allow_absolute_url:m16w accept_http_10:b default_host_for_http_10:s header_key_format:m64 enable_trailers:b allow_chunked_length:b override_stream_error_on_invalid_http_message:m16w send_fully_qualified_url:b use_balsa_parser:m16w allow_custom_methods:b ignore_http_11_upgrade:[m147
Http1ProtocolOptions.HeaderKeyFormat proper_case_words:m65 stateful_formatter:m7k
Http1ProtocolOptions.HeaderKeyFormat.ProperCaseWords
Http2ProtocolOptions hpack_table_size:m185 max_concurrent_streams:m185 initial_stream_window_size:m185 initial_connection_window_size:m185 allow_connect:b allow_metadata:b max_outbound_frames:m185 max_outbound_control_frames:m185 max_consecutive_inbound_frames_with_empty_payload:m185 max_inbound_priority_frames_per_stream:m185 max_inbound_window_update_frames_per_data_frame_sent:m185 stream_error_on_invalid_http_messaging:b override_stream_error_on_invalid_http_message:m16w custom_settings_parameters:[m67 connection_keepalive:m6d use_oghttp2_codec:m16w max_metadata_size:m186 enable_huffman_encoding:m16w max_header_field_size_kb:m185 disallow_obs_text:m16w stream_reset_burst:m186 stream_reset_rate:m186
Http2ProtocolOptions.SettingsParameter identifier:m185 value:m185
Http3ProtocolOptions quic_protocol_options:m6s override_stream_error_on_invalid_http_message:m16w allow_extended_connect:b allow_metadata:b disable_qpack:b disable_connection_flow_control_for_streams:b disallow_obs_text:m16w
HttpProtocolOptions idle_timeout:m172 max_connection_duration:m172 max_connection_duration_jitter:m14w max_headers_count:m185 max_response_headers_kb:m185 max_stream_duration:m172 headers_with_underscores_action:ew max_requests_per_connection:m185
HttpService http_uri:m6b request_headers_to_add:[m5t formatters:[m7k
HttpUri uri:s cluster:s timeout:m172
JsonFormatOptions sort_properties:b
KeepaliveSettings interval:m172 timeout:m172 interval_jitter:m14w connection_idle_interval:m172
KeyValue key:s value:y
KeyValueAppend record:m6h entry:m6e action:ex
KeyValueMutation append:m6f remove:s
KeyValuePair key:s value:m189
Locality region:s zone:s sub_zone:s
Metadata filter_metadata:{sm183 typed_filter_metadata:{sm16v
Node id:s cluster:s metadata:m183 dynamic_parameters:{sm1b5 locality:m6i user_agent_name:s user_agent_version:s user_agent_build_version:m4y extensions:[m58 client_features:[s listening_addresses:[m4q
PathConfigSource path:s watched_directory:m7n poll_interval:m172
PerHostConfig added_tlvs:[m7i
Pipe path:s mode:u
ProxyProtocolConfig version:ey pass_through_tlvs:m6p added_tlvs:[m7i
ProxyProtocolPassThroughTLVs match_type:ez tlv_type:[u
QueryParameter key:s value:s
QuicKeepAliveSettings max_interval:m172 initial_interval:m172
QuicProtocolOptions max_concurrent_streams:m185 initial_stream_window_size:m185 initial_connection_window_size:m185 num_timeouts_to_trigger_port_migration:m185 connection_keepalive:m6r connection_options:s client_connection_options:s idle_network_timeout:m172 max_packet_length:m186 client_packet_writer:m7k connection_migration:m6t memory_reduction_timeout:m172 enable_scone:m16w
QuicProtocolOptions.ConnectionMigrationSettings migrate_idle_connections:m6u max_time_on_non_default_network:m172
QuicProtocolOptions.ConnectionMigrationSettings.MigrateIdleConnectionSettings max_idle_time_before_migration:m172
RateLimitSettings max_tokens:m185 fill_rate:m171
RemoteDataSource http_uri:m6b sha256:s retry_policy:m6x
RetryPolicy retry_back_off:m4w num_retries:m185 retry_on:s retry_priority:m6z retry_host_predicate:[m6y host_selection_retry_max_attempts:l
RetryPolicy.RetryHostPredicate name:s typed_config:m16v
RetryPolicy.RetryPriority name:s typed_config:m16v
RuntimeDouble default_value:f runtime_key:s
RuntimeFeatureFlag default_value:m16w runtime_key:s
RuntimeFractionalPercent default_value:m14p runtime_key:s
RuntimePercent default_value:m14w runtime_key:s
RuntimeUInt32 default_value:u runtime_key:s
RuntimeUInt64 default_value:w runtime_key:s
SchemeHeaderTransformation scheme_to_overwrite:s match_upstream:b
SelfConfigSource transport_api_version:es
SocketAddress protocol:e10 address:s port_value:u named_port:s resolver_name:s ipv4_compat:b network_namespace_filepath:s
SocketCmsgHeaders level:m185 type:m185 expected_size:u
SocketOption description:s level:l name:l int_value:l buf_value:y state:e11 type:m7b ip_version:e12
SocketOption.SocketType stream:m7d datagram:m7c
SocketOption.SocketType.Datagram
SocketOption.SocketType.Stream
SocketOptionsOverride socket_options:[m7a
SubstitutionFormatString text_format:s json_format:m183 text_format_source:m53 omit_empty_values:b content_type:s formatters:[m7k json_format_options:m6c
TcpKeepalive keepalive_probes:m185 keepalive_time:m185 keepalive_interval:m185
TcpProtocolOptions
TlvEntry type:u value:y format_string:m7f
TransportSocket name:s typed_config:m16v
TypedExtensionConfig name:s typed_config:m16v
UdpSocketConfig max_rx_datagram_size:m186 prefer_gro:m16w
UpstreamHttpProtocolOptions auto_sni:b auto_san_validation:b override_auto_sni_header:s
WatchedDirectory path:s watch_modify:b
@envoy.config.endpoint.v3
ClusterLoadAssignment cluster_name:s endpoints:[m80 named_endpoints:{sm7t policy:m7p
ClusterLoadAssignment.Policy drop_overloads:[m7q overprovisioning_factor:m185 endpoint_stale_after:m172 weighted_priority_health:b
ClusterLoadAssignment.Policy.DropOverload category:s drop_percentage:m14p
ClusterStats cluster_name:s cluster_service_name:s upstream_locality_stats:[m84 total_dropped_requests:w dropped_requests:[m7s load_report_interval:m172
ClusterStats.DroppedRequests category:s dropped_count:w
Endpoint address:m4q health_check_config:m7v hostname:s additional_addresses:[m7u observability_name:s
Endpoint.AdditionalAddress address:m4q
Endpoint.HealthCheckConfig port_value:u hostname:s address:m4q disable_active_health_check:b
EndpointLoadMetricStats metric_name:s num_requests_finished_with_metric:w total_metric_value:f
LbEndpoint endpoint:m7t endpoint_name:s health_status:e8 metadata:m6j load_balancing_weight:m185
LbEndpointCollection entries:[m1b3
LedsClusterLocalityConfig leds_config:m51 leds_collection_name:s
LocalityLbEndpoints locality:m6i metadata:m6j lb_endpoints:[m7x load_balancer_endpoints:m81 leds_cluster_locality_config:m7z load_balancing_weight:m185 priority:u proximity:m185
LocalityLbEndpoints.LbEndpointList lb_endpoints:[m7x
UnnamedEndpointLoadMetricStats num_requests_finished_with_metric:w total_metric_value:f
UpstreamEndpointStats address:m4q metadata:m183 total_successful_requests:w total_requests_in_progress:w total_error_requests:w total_issued_requests:w load_metric_stats:[m7w
UpstreamLocalityStats locality:m6i total_successful_requests:w total_requests_in_progress:w total_error_requests:w total_issued_requests:w total_active_connections:w total_new_connections:w total_fail_connections:w cpu_utilization:m82 mem_utilization:m82 application_utilization:m82 load_metric_stats:[m7w upstream_endpoint_stats:[m83 priority:u
@envoy.config.grpc_credential.v3
FileBasedMetadataConfig secret_data:m53 header_key:s header_prefix:s
@envoy.config.listener.v3
ActiveRawUdpListenerConfig
AdditionalAddress address:m4q socket_options:m7e tcp_keepalive:m7g
ApiListener api_listener:m16v
Filter name:s typed_config:m16v config_discovery:m59
FilterChain filter_chain_match:m8b filters:[m89 use_proxy_proto:m16w metadata:m6j transport_socket:m7j transport_socket_connect_timeout:m172 name:s
FilterChainMatch destination_port:m185 prefix_ranges:[m50 address_suffix:s suffix_len:m185 direct_source_prefix_ranges:[m50 source_type:e13 source_prefix_ranges:[m50 source_ports:[u server_names:[s transport_protocol:s application_protocols:[s
Listener name:s address:m4q additional_addresses:[m87 stat_prefix:s stats_matcher:m8u filter_chains:[m8a fcds_config:m8h filter_chain_matcher:m1bo use_original_dst:m16w default_filter_chain:m8a per_connection_buffer_limit_bytes:m185 per_connection_buffer_high_watermark_timeout:m172 metadata:m6j deprecated_v1:m8g drain_type:e14 listener_filters:[m8k listener_filters_timeout:m172 continue_on_listener_filters_timeout:b transparent:m16w freebind:m16w socket_options:[m7a tcp_fast_open_queue_length:m185 traffic_direction:e15 udp_listener_config:m8o api_listener:m88 connection_balance_config:m8d reuse_port:b enable_reuse_port:m16w access_log:[m29 tcp_backlog_size:m185 max_connections_to_accept_per_socket_event:m185 bind_to_port:m16w internal_listener:m8i enable_mptcp:b ignore_global_conn_limit:b bypass_overload_manager:b tcp_keepalive:m7g
Listener.ConnectionBalanceConfig exact_balance:m8f extend_balance:m7k cpu_locality_balance:m8e
Listener.ConnectionBalanceConfig.CpuLocalityBalance
Listener.ConnectionBalanceConfig.ExactBalance
Listener.DeprecatedV1 bind_to_port:m16w
Listener.FcdsConfig name:s config_source:m51
Listener.InternalListenerConfig
ListenerCollection entries:[m1b3
ListenerFilter name:s typed_config:m16v config_discovery:m59 filter_disabled:m8l
ListenerFilterChainMatchPredicate or_match:m8m and_match:m8m not_match:m8l any_match:b destination_port_range:m14u
ListenerFilterChainMatchPredicate.MatchSet rules:[m8l
QuicProtocolOptions quic_protocol_options:m6s idle_timeout:m172 crypto_handshake_timeout:m172 enabled:m71 packets_to_read_to_connection_count_ratio:m185 crypto_stream_config:m7k proof_source_config:m7k connection_id_generator_config:m7k server_preferred_address_config:m7k send_disable_active_migration:m16w connection_debug_visitor_config:m7k save_cmsg_config:[m79 reject_new_connections:b max_sessions_per_event_loop:m185
UdpListenerConfig downstream_socket_config:m7l quic_options:m8n udp_packet_packet_writer_config:m7k
@envoy.config.metrics.v3
DogStatsdSink address:m4q prefix:s max_bytes_per_datagram:m186 scale_histogram_units_to_milliseconds:b
HistogramBucketSettings match:m147 buckets:[f bins:m185
HystrixSink num_buckets:l
MetricsServiceConfig grpc_service:m5e transport_api_version:es report_counters_as_deltas:m16w emit_tags_as_labels:b histogram_emit_mode:e16 batch_size:u
StatsConfig stats_tags:[m8x use_all_default_tags:m16w stats_matcher:m8u histogram_bucket_settings:[m8q allow_default_tag_overrides:m16w
StatsMatcher reject_all:b exclusion_list:m13y inclusion_list:m13y
StatsSink name:s typed_config:m16v
StatsdSink address:m4q tcp_cluster_name:s prefix:s scale_histogram_units_to_milliseconds:b
TagSpecifier tag_name:s regex:s fixed_value:s
@envoy.config.overload.v3
BufferFactoryConfig minimum_account_to_track_power_of_two:u
LoadShedPoint name:s triggers:[m98
OverloadAction name:s triggers:[m98 typed_config:m16v
OverloadManager refresh_interval:m172 resource_monitors:[m92 actions:[m90 loadshed_points:[m8z buffer_factory_config:m8y
ResourceMonitor name:s typed_config:m16v
ScaleTimersOverloadActionConfig timer_scale_factors:[m94
ScaleTimersOverloadActionConfig.ScaleTimer timer:e17 min_timeout:m172 min_scale:m14w
ScaledTrigger scaling_threshold:f saturation_threshold:f
ShrinkHeapConfig timer_interval:m172 max_unfreed_memory_bytes:m186
ThresholdTrigger value:f
Trigger name:s threshold:m97 scaled:m95
@envoy.config.ratelimit.v3
RateLimitServiceConfig grpc_service:m5e transport_api_version:es
@envoy.config.rbac.v3
Action name:s action:e18
Permission and_rules:m9c or_rules:m9c any:b header:m9s url_path:m143 destination_ip:m50 destination_port:u destination_port_range:m14u metadata:m13z not_rule:m9b requested_server_name:m147 matcher:m7k uri_template:m7k sourced_metadata:m9k
Permission.Set rules:[m9b
Policy permissions:[m9b principals:[m9e condition:m166 checked_condition:m15u cel_config:m4z
Principal and_ids:m9g or_ids:m9g any:b authenticated:m9f source_ip:m50 direct_remote_ip:m50 remote_ip:m50 header:m9s url_path:m143 metadata:m13z filter_state:m13o not_id:m9e sourced_metadata:m9k custom:m7k
Principal.Authenticated principal_name:m147
Principal.Set ids:[m9e
RBAC action:e18 policies:{sm9d audit_logging_options:m9i
RBAC.AuditLoggingOptions audit_condition:e19 logger_configs:[m9j
RBAC.AuditLoggingOptions.AuditLoggerConfig audit_logger:m7k is_optional:b
SourcedMetadata metadata_matcher:m13z metadata_source:e1a
@envoy.config.route.v3
ClusterSpecifierPlugin extension:m7k is_optional:b
CookieMatcher name:s string_match:m147 invert_match:b
CorsPolicy allow_origin_string_match:[m147 allow_methods:s allow_headers:s expose_headers:s max_age:s allow_credentials:m16w filter_enabled:m72 shadow_enabled:m72 allow_private_network_access:m16w forward_not_matching_preflights:m16w
Decorator operation:s propagate:m16w
DirectResponseAction status:u body:m53 body_format:m7f
FilterAction action:m16v
FilterConfig config:m16v is_optional:b disabled:b
HeaderMatcher name:s exact_match:s safe_regex_match:m145 range_match:m14v present_match:b prefix_match:s suffix_match:s contains_match:s string_match:m147 invert_match:b treat_missing_header_as_empty:b
HedgePolicy initial_requests:m185 additional_request_chance:m14p hedge_on_per_try_timeout:b
InternalRedirectPolicy max_internal_redirects:m185 redirect_response_codes:[u predicates:[m7k allow_cross_scheme_redirect:b response_headers_to_copy:[s
NonForwardingAction
QueryParameterMatcher name:s string_match:m147 present_match:b
RateLimit stage:m185 disable_key:s actions:[m9y limit:mac hits_addend:mab apply_on_stream_done:b x_ratelimit_option:e1b
RateLimit.Action source_cluster:maa destination_cluster:m9z request_headers:ma9 query_parameters:ma6 remote_address:ma7 generic_key:ma1 header_value_match:ma2 dynamic_metadata:ma0 metadata:ma4 extension:m7k masked_remote_address:ma3 query_parameter_value_match:ma5 remote_address_match:ma8
RateLimit.Action.DestinationCluster
RateLimit.Action.DynamicMetaData descriptor_key:s metadata_key:m14c default_value:s
RateLimit.Action.GenericKey descriptor_value:s default_value:s descriptor_key:s
RateLimit.Action.HeaderValueMatch descriptor_value:s default_value:s descriptor_key:s expect_match:m16w headers:[m9s
RateLimit.Action.MaskedRemoteAddress v4_prefix_mask_len:m185 v6_prefix_mask_len:m185
RateLimit.Action.MetaData descriptor_key:s metadata_key:m14c default_value:s source:e1c skip_if_absent:b
RateLimit.Action.QueryParameterValueMatch descriptor_value:s default_value:s descriptor_key:s expect_match:m16w query_parameters:[m9w
RateLimit.Action.QueryParameters query_parameter_name:s descriptor_key:s skip_if_absent:b
RateLimit.Action.RemoteAddress
RateLimit.Action.RemoteAddressMatch descriptor_value:s descriptor_key:s default_value:s address_matcher:m13m
RateLimit.Action.RequestHeaders header_name:s descriptor_key:s skip_if_absent:b
RateLimit.Action.SourceCluster
RateLimit.HitsAddend number:m186 format:s is_negative_hits:b
RateLimit.Override dynamic_metadata:mad rate_limit:mae
RateLimit.Override.DynamicMetadata metadata_key:m14c
RateLimit.Override.RateLimitOverride requests_per_unit:u unit:e1d
RedirectAction https_redirect:b scheme_redirect:s host_redirect:s port_redirect:u path_redirect:s prefix_rewrite:s regex_rewrite:m144 path_rewrite:s response_code:e1e strip_query:b
RetryPolicy retry_on:s num_retries:m185 per_try_timeout:m172 per_try_idle_timeout:m172 retry_priority:mal retry_host_predicate:[mak retry_options_predicates:[m7k host_selection_retry_max_attempts:l retriable_status_codes:[u retry_back_off:maj rate_limited_retry_back_off:mah retriable_headers:[m9s retriable_request_headers:[m9s refresh_cluster_on_retry:b
RetryPolicy.RateLimitedRetryBackOff reset_headers:[mai max_interval:m172
RetryPolicy.ResetHeader name:s format:e1f
RetryPolicy.RetryBackOff base_interval:m172 max_interval:m172
RetryPolicy.RetryHostPredicate name:s typed_config:m16v
RetryPolicy.RetryPriority name:s typed_config:m16v
Route name:s match:mb1 route:man redirect:maf direct_response:m9p filter_action:m9q non_forwarding_action:m9v metadata:m6j decorator:m9o typed_per_filter_config:{sm16v request_headers_to_add:[m5t request_headers_to_remove:[s response_headers_to_add:[m5t response_headers_to_remove:[s tracing:mb8 per_request_buffer_limit_bytes:m185 stat_prefix:s request_body_buffer_limit:m186 route_specifiers:[m7k
RouteAction cluster:s cluster_header:s weighted_clusters:mbc cluster_specifier_plugin:s inline_cluster_specifier_plugin:m9l cluster_not_found_response_code:e1g metadata_match:m6j prefix_rewrite:s regex_rewrite:m144 path_rewrite_policy:m7k path_rewrite:s host_rewrite_literal:s auto_host_rewrite:m16w host_rewrite_header:s host_rewrite_path_regex:m144 host_rewrite:s append_x_forwarded_host:b timeout:m172 idle_timeout:m172 flush_timeout:m172 early_data_policy:m7k retry_policy:mag retry_policy_typed_config:m16v request_mirror_policies:[maw priority:eh rate_limits:[m9x include_vh_rate_limits:m16w hash_policy:[mao cors:m9n max_grpc_timeout:m172 grpc_timeout_offset:m172 upgrade_configs:[max internal_redirect_policy:m9u internal_redirect_action:e1h max_internal_redirects:m185 hedge_policy:m9t max_stream_duration:mav
RouteAction.HashPolicy header:mat cookie:maq connection_properties:map query_parameter:mau filter_state:mas terminal:b
RouteAction.HashPolicy.ConnectionProperties source_ip:b
RouteAction.HashPolicy.Cookie name:s ttl:m172 path:s attributes:[mar
RouteAction.HashPolicy.CookieAttribute name:s value:s
RouteAction.HashPolicy.FilterState key:s
RouteAction.HashPolicy.Header header_name:s regex_rewrite:m144
RouteAction.HashPolicy.QueryParameter name:s
RouteAction.MaxStreamDuration max_stream_duration:m172 grpc_timeout_header_max:m172 grpc_timeout_header_offset:m172
RouteAction.RequestMirrorPolicy cluster:s cluster_header:s runtime_fraction:m72 trace_sampled:m16w disable_shadow_host_suffix_append:b request_headers_mutations:[m4n host_rewrite_literal:s
RouteAction.UpgradeConfig upgrade_type:s enabled:m16w connect_config:may
RouteAction.UpgradeConfig.ConnectConfig proxy_protocol_config:m6o allow_post:b
RouteConfiguration name:s virtual_hosts:[mbb vhds:mb9 internal_only_headers:[s response_headers_to_add:[m5t response_headers_to_remove:[s request_headers_to_add:[m5t request_headers_to_remove:[s most_specific_header_mutations_wins:b validate_clusters:m16w max_direct_response_body_size_bytes:m185 cluster_specifier_plugins:[m9l request_mirror_policies:[maw ignore_port_in_host_matching:b vhost_header:s ignore_path_parameters_in_path_matching:b typed_per_filter_config:{sm16v metadata:m6j route_specifiers:[m7k
RouteList routes:[mam
RouteMatch prefix:s path:s safe_regex:m145 connect_matcher:mb2 path_separated_prefix:s path_match_policy:m7k case_sensitive:m16w runtime_fraction:m72 headers:[m9s query_parameters:[m9w cookies:[m9m grpc:mb3 tls_context:mb4 dynamic_metadata:[m13z filter_state:[m13o
RouteMatch.ConnectMatcher
RouteMatch.GrpcRouteMatchOptions
RouteMatch.TlsContextMatchOptions presented:m16w validated:m16w
ScopedRouteConfiguration on_demand:b name:s route_configuration_name:s route_configuration:maz key:mb6
ScopedRouteConfiguration.Key fragments:[mb7
ScopedRouteConfiguration.Key.Fragment string_key:s
Tracing client_sampling:m14p random_sampling:m14p overall_sampling:m14p custom_tags:[m14j operation:s upstream_operation:s
Vhds config_source:m51
VirtualCluster headers:[m9s name:s
VirtualHost name:s domains:[s routes:[mam matcher:m1bo require_tls:e1i virtual_clusters:[mba rate_limits:[m9x request_headers_to_add:[m5t request_headers_to_remove:[s response_headers_to_add:[m5t response_headers_to_remove:[s cors:m9n typed_per_filter_config:{sm16v include_request_attempt_count:b include_attempt_count_in_response:b retry_policy:mag retry_policy_typed_config:m16v hedge_policy:m9t include_is_timeout_retry_header:b per_request_buffer_limit_bytes:m185 request_body_buffer_limit:m186 request_mirror_policies:[maw metadata:m6j route_specifiers:[m7k
WeightedCluster clusters:[mbd total_weight:m185 runtime_key_prefix:s header_name:s use_hash_policy:m16w
WeightedCluster.ClusterWeight name:s cluster_header:s weight:m185 metadata_match:m6j request_headers_to_add:[m5t request_headers_to_remove:[s response_headers_to_add:[m5t response_headers_to_remove:[s typed_per_filter_config:{sm16v host_rewrite_literal:s
@envoy.config.tap.v3
BufferedAdminSink max_traces:w timeout:m172
FilePerTapSink path_prefix:s
HttpGenericBodyMatch bytes_limit:u patterns:[mbh
HttpGenericBodyMatch.GenericTextMatch string_match:s binary_match:y
HttpHeadersMatch headers:[m9s
MatchPredicate or_match:mbk and_match:mbk not_match:mbj any_match:b http_request_headers_match:mbi http_request_trailers_match:mbi http_response_headers_match:mbi http_response_trailers_match:mbi http_request_generic_body_match:mbg http_response_generic_body_match:mbg
MatchPredicate.MatchSet rules:[mbj
OutputConfig sinks:[mbm max_buffered_rx_bytes:m185 max_buffered_tx_bytes:m185 streaming:b min_streamed_sent_bytes:m185
OutputSink format:e1j streaming_admin:mbn file_per_tap:mbf streaming_grpc:mbo buffered_admin:mbe custom_sink:m7k
StreamingAdminSink
StreamingGrpcSink tap_id:s grpc_service:m5e
TapConfig match_config:mbj match:m4c output_config:mbl tap_enabled:m72
@envoy.config.trace.v3
ClientConfig service_name:s instance_name:s backend_token:s max_cache_size:m185
DatadogConfig collector_cluster:s service_name:s collector_hostname:s remote_config:mbs
DatadogRemoteConfig polling_interval:m172
DynamicOtConfig library:s config:m183
LightstepConfig collector_cluster:s access_token_file:s access_token:m53 propagation_modes:[e1k
OpenTelemetryConfig grpc_service:m5e http_service:m6a exporter:m7k service_name:s resource_detectors:[m7k sampler:m7k max_cache_size:m185 set_telemetry_sdk_resource_attributes:m16w set_service_name_resource_attribute:m16w set_instrumentation_scope:m16w
SkyWalkingConfig grpc_service:m5e client_config:mbq
TraceServiceConfig grpc_service:m5e
Tracing http:mbz
Tracing.Http name:s typed_config:m16v
XRayConfig daemon_endpoint:m78 segment_name:s sampling_rule_manifest:m53 segment_fields:mc1
XRayConfig.SegmentFields origin:s aws:m183
ZipkinConfig collector_cluster:s collector_endpoint:s trace_id_128bit:b shared_span_context:m16w collector_endpoint_version:e1l collector_hostname:s split_spans_for_request:b trace_context_option:e1m collector_service:m6a timestamp_trace_ids:b
@envoy.config.upstream.local_address_selector.v3
DefaultLocalAddressSelector
@envoy.data.accesslog.v3
AccessLogCommon sample_rate:f downstream_remote_address:m4q downstream_local_address:m4q tls_properties:mcc start_time:m184 time_to_last_rx_byte:m172 time_to_first_upstream_tx_byte:m172 time_to_last_upstream_tx_byte:m172 time_to_first_upstream_rx_byte:m172 time_to_last_upstream_rx_byte:m172 time_to_first_downstream_tx_byte:m172 time_to_last_downstream_tx_byte:m172 upstream_remote_address:m4q upstream_local_address:m4q upstream_cluster:s response_flags:mc9 metadata:m6j upstream_transport_failure_reason:s route_name:s downstream_direct_remote_address:m4q filter_state_objects:{sm16v custom_tags:{ss duration:m172 upstream_request_attempt_count:u connection_termination_details:s stream_id:s intermediate_log_entry:b downstream_transport_failure_reason:s downstream_wire_bytes_sent:w downstream_wire_bytes_received:w upstream_wire_bytes_sent:w upstream_wire_bytes_received:w access_log_type:ed
ConnectionProperties received_bytes:w sent_bytes:w
HTTPAccessLogEntry common_properties:mc4 protocol_version:e1n request:mc7 response:mc8
HTTPRequestProperties request_method:ev scheme:s authority:s port:m185 path:s user_agent:s referer:s forwarded_for:s request_id:s original_path:s request_headers_bytes:w request_body_bytes:w request_headers:{ss upstream_header_bytes_sent:w downstream_header_bytes_received:w
HTTPResponseProperties response_code:m185 response_headers_bytes:w response_body_bytes:w response_headers:{ss response_trailers:{ss response_code_details:s upstream_header_bytes_received:w downstream_header_bytes_sent:w
ResponseFlags failed_local_healthcheck:b no_healthy_upstream:b upstream_request_timeout:b local_reset:b upstream_remote_reset:b upstream_connection_failure:b upstream_connection_termination:b upstream_overflow:b no_route_found:b delay_injected:b fault_injected:b rate_limited:b unauthorized_details:mca rate_limit_service_error:b downstream_connection_termination:b upstream_retry_limit_exceeded:b stream_idle_timeout:b invalid_envoy_request_headers:b downstream_protocol_error:b upstream_max_stream_duration_reached:b response_from_cache_filter:b no_filter_config_found:b duration_timeout:b upstream_protocol_error:b no_cluster_found:b overload_manager:b dns_resolution_failure:b downstream_remote_reset:b
ResponseFlags.Unauthorized reason:e1o
TCPAccessLogEntry common_properties:mc4 connection_properties:mc5
TLSProperties tls_version:e1p tls_cipher_suite:m185 tls_sni_hostname:s local_certificate_properties:mcd peer_certificate_properties:mcd tls_session_id:s ja3_fingerprint:s
TLSProperties.CertificateProperties subject_alt_name:[mce subject:s issuer:s
TLSProperties.CertificateProperties.SubjectAltName uri:s dns:s
@envoy.data.ai.v3
InputTokenDetails cached_tokens:m186 cache_creation_tokens:m186 tool_use_tokens:m186
OutputTokenDetails reasoning_tokens:m186
RequestInfo input_llm_protocol:e1q model:s stream:m16w max_output_tokens:m186 message_count:m185 tool_count:m185 estimated_input_tokens:m186
TokenUsage llm_protocol:e1q model:s input_tokens:m186 output_tokens:m186 total_tokens:m186 input_token_details:mcf output_token_details:mcg provider_total_tokens:m186 extraction_status:e1r
@envoy.data.cluster.v3
OutlierDetectionEvent type:e1s timestamp:m184 secs_since_last_action:m186 cluster_name:s upstream_url:s action:e1t num_ejections:u enforced:b eject_success_rate_event:mcm eject_consecutive_event:mck eject_failure_percentage_event:mcl
OutlierEjectConsecutive
OutlierEjectFailurePercentage host_success_rate:u
OutlierEjectSuccessRate host_success_rate:u cluster_average_success_rate:u cluster_success_rate_ejection_threshold:u
@envoy.data.core.v3
DegradedHealthyHost
HealthCheckAddHealthy first_check:b
HealthCheckEjectUnhealthy failure_type:e1u http_status_code:u
HealthCheckEvent health_checker_type:e1v host:m4q cluster_name:s eject_unhealthy_event:mcp add_healthy_event:mco successful_health_check_event:mcs health_check_failure_event:mcr degraded_healthy_host:mcn no_longer_degraded_host:mct timestamp:m184 metadata:m6j locality:m6i
HealthCheckFailure failure_type:e1u first_check:b http_status_code:u
HealthCheckSuccessful
NoLongerDegradedHost
TlvsMetadata typed_metadata:{sy
@envoy.data.dns.v3
DnsTable external_retry_count:u virtual_domains:[md2 known_suffixes:[m147
DnsTable.AddressList address:[s
DnsTable.DnsEndpoint address_list:mcw cluster_name:s service_list:mcz
DnsTable.DnsService service_name:s protocol:md0 ttl:m172 targets:[md1
DnsTable.DnsServiceList services:[mcy
DnsTable.DnsServiceProtocol number:u name:s
DnsTable.DnsServiceTarget host_name:s cluster_name:s priority:u weight:u port:u
DnsTable.DnsVirtualDomain name:s endpoint:mcx answer_ttl:m172
@envoy.data.tap.v3
Body as_bytes:y as_string:s truncated:b
Connection local_address:m4q remote_address:m4q
HttpBufferedTrace request:md6 response:md6 downstream_connection:md4 upstream_connection:md4
HttpBufferedTrace.Message headers:[m5s body:md3 trailers:[m5s headers_received_time:m184
HttpStreamedTraceSegment trace_id:w request_headers:m5r request_body_chunk:md3 request_trailers:m5r response_headers:m5r response_body_chunk:md3 response_trailers:m5r
SocketBufferedTrace trace_id:w connection:md4 events:[md9 read_truncated:b write_truncated:b
SocketEvent timestamp:m184 read:mdb write:mdc closed:mda connection:md4 seq_num:w
SocketEvent.Closed
SocketEvent.Read data:md3
SocketEvent.Write data:md3 end_stream:b
SocketEvents events:[md9
SocketStreamedTraceSegment trace_id:w connection:md4 event:md9 events:mdd
TraceWrapper http_buffered_trace:md5 http_streamed_trace_segment:md7 socket_buffered_trace:md8 socket_streamed_trace_segment:mde configured_sample_rate:m14p
@envoy.extensions.access_loggers.dynamic_modules.v3
DynamicModuleAccessLog dynamic_module_config:mfn logger_name:s logger_config:m16v
@envoy.extensions.access_loggers.file.v3
FileAccessLog path:s format:s json_format:m183 typed_json_format:m183 log_format:m7f
@envoy.extensions.access_loggers.filters.cel.v3
ExpressionFilter expression:s cel_config:m4z
@envoy.extensions.access_loggers.filters.process_ratelimit.v3
DynamicTokenBucket resource_name:s config_source:m51
ProcessRateLimitFilter dynamic_config:mdj
@envoy.extensions.access_loggers.fluentd.v3
FluentdAccessLogConfig cluster:s tag:s stat_prefix:s buffer_flush_interval:m172 buffer_size_bytes:m185 record:m183 retry_options:mdm formatters:[m7k
FluentdAccessLogConfig.RetryOptions max_connect_attempts:m185 backoff_options:m4w
@envoy.extensions.access_loggers.grpc.v3
CommonGrpcAccessLogConfig log_name:s grpc_service:m5e transport_api_version:es buffer_flush_interval:m172 buffer_size_bytes:m185 filter_state_objects_to_log:[s grpc_stream_retry_policy:m6x custom_tags:[m14j
HttpGrpcAccessLogConfig common_config:mdn additional_request_headers_to_log:[s additional_response_headers_to_log:[s additional_response_trailers_to_log:[s
TcpGrpcAccessLogConfig common_config:mdn
@envoy.extensions.access_loggers.open_telemetry.v3
OpenTelemetryAccessLogConfig common_config:mdn http_service:m6a grpc_service:m5e disable_builtin_labels:b resource_attributes:m19p resource_detectors:[m7k body:m19k attributes:m19p stat_prefix:s formatters:[m7k log_name:s buffer_flush_interval:m172 buffer_size_bytes:m185 filter_state_objects_to_log:[s custom_tags:[m14j
@envoy.extensions.access_loggers.stats.v3
Config stat_prefix:s stats_scope:m14z histograms:[mdw counters:[mds gauges:[mdt
Config.Counter stat:mdx value_format:s value_fixed:m186
Config.Gauge stat:mdx value_format:s value_fixed:m186 add_subtract:mdu set:mdv
Config.Gauge.PairedAddSubtract add_log_type:ed sub_log_type:ed
Config.Gauge.Set log_type:ed
Config.Histogram stat:mdx unit:e1w value_format:s
Config.Stat name:s tags:[mdy
Config.Tag name:s value_format:s rules:m1bo
@envoy.extensions.access_loggers.stream.v3
StderrAccessLog log_format:m7f
StdoutAccessLog log_format:m7f
@envoy.extensions.access_loggers.wasm.v3
WasmAccessLog config:m10f
@envoy.extensions.bootstrap.dynamic_modules.v3
DynamicModuleBootstrapExtension dynamic_module_config:mfn extension_name:s extension_config:m16v
@envoy.extensions.bootstrap.internal_listener.v3
InternalListener buffer_size_kb:m185
@envoy.extensions.bootstrap.reverse_tunnel.downstream_socket_interface.v3
DownstreamReverseConnectionSocketInterface stat_prefix:s enable_detailed_stats:b http_handshake:me5 access_log:[m29 max_reconnect_backoff:m172 maintain_interval:m172
DownstreamReverseConnectionSocketInterface.HttpHandshakeConfig request_path:s additional_headers:[m5t use_http_upgrade:b formatters:[m7k handshake_timeout:m172
@envoy.extensions.bootstrap.reverse_tunnel.upstream_socket_interface.v3
UpstreamReverseConnectionSocketInterface stat_prefix:s ping_failure_threshold:m185 enable_detailed_stats:b reporter_config:m7k enable_tenant_isolation:m16w access_log:[m29 max_connections_per_node:u
@envoy.extensions.clusters.aggregate.v3
AggregateClusterResource config_source:m51 resource_name:s
ClusterConfig clusters:[s
@envoy.extensions.clusters.composite.v3
ClusterConfig clusters:[mea
ClusterConfig.ClusterEntry name:s
@envoy.extensions.clusters.dns.v3
DnsCluster dns_refresh_rate:m172 dns_failure_refresh_rate:mec respect_dns_ttl:b dns_jitter:m172 typed_dns_resolver_config:m7k dns_lookup_family:e1x all_addresses_in_single_endpoint:b dns_min_refresh_rate:m172
DnsCluster.RefreshRate base_interval:m172 max_interval:m172
@envoy.extensions.clusters.dynamic_forward_proxy.v3
ClusterConfig dns_cache_config:mf0 sub_clusters_config:mee allow_insecure_cluster_options:b allow_coalesced_connections:b
SubClustersConfig lb_policy:ej max_sub_clusters:m185 sub_cluster_ttl:m172 preresolve_clusters:[m78 dns_cluster_config:meb
@envoy.extensions.clusters.dynamic_modules.v3
ClusterConfig dynamic_module_config:mfn cluster_name:s cluster_config:m16v
@envoy.extensions.clusters.mcp_multicluster.v3
ClusterConfig servers:[mei
ClusterConfig.HeaderForwarding forward_all:b allowed_headers:m13y disallowed_headers:m13y
ClusterConfig.McpBackend name:s mcp_cluster:mej header_forwarding:meh
ClusterConfig.McpCluster cluster:s path:s timeout:m172 host_rewrite_literal:s
@envoy.extensions.clusters.original_dst.v3
OriginalDstCluster use_http_header:b http_header_name:s upstream_port_override:m185 metadata_key:m14c
@envoy.extensions.clusters.redis.v3
RedisClusterConfig cluster_refresh_rate:m172 cluster_refresh_timeout:m172 redirect_refresh_interval:m172 redirect_refresh_threshold:m185 failure_refresh_threshold:u host_degraded_refresh_threshold:u enable_zone_discovery:m16w
@envoy.extensions.clusters.reverse_connection.v3
ReverseConnectionClusterConfig cleanup_interval:m172 host_id_format:s tenant_id_format:s
@envoy.extensions.common.async_files.v3
AsyncFileManagerConfig id:s thread_pool:meo
AsyncFileManagerConfig.ThreadPool thread_count:u
@envoy.extensions.common.aws.v3
AssumeRoleCredentialProvider role_arn:s role_session_name:s external_id:s session_duration:m172 credential_provider:mer
AssumeRoleWithWebIdentityCredentialProvider web_identity_token_data_source:m53 role_arn:s role_session_name:s
AwsCredentialProvider assume_role_with_web_identity_provider:meq inline_credential:mex credentials_file_provider:meu custom_credential_provider_chain:b iam_roles_anywhere_credential_provider:mew config_credential_provider:mes container_credential_provider:met environment_credential_provider:mev instance_profile_credential_provider:mey assume_role_credential_provider:mep
ConfigCredentialProvider
ContainerCredentialProvider
CredentialsFileCredentialProvider credentials_data_source:m53 profile:s
EnvironmentCredentialProvider
IAMRolesAnywhereCredentialProvider role_arn:s certificate:m53 certificate_chain:m53 private_key:m53 trust_anchor_arn:s profile_arn:s role_session_name:s session_duration:m172
InlineCredentialProvider access_key_id:s secret_access_key:s session_token:s
InstanceProfileCredentialProvider
@envoy.extensions.common.dynamic_forward_proxy.v3
DnsCacheCircuitBreakers max_pending_requests:m185
DnsCacheConfig name:s dns_lookup_family:ek dns_refresh_rate:m172 dns_min_refresh_rate:m172 host_ttl:m172 max_hosts:m185 disable_dns_refresh_on_failure:b dns_failure_refresh_rate:m3v dns_cache_circuit_breaker:mez use_tcp_for_dns_lookups:b dns_resolution_config:m54 typed_dns_resolver_config:m7k preresolve_hostnames:[m78 dns_query_timeout:m172 key_value_config:m48 resolved_address_filter:m13m
@envoy.extensions.common.matching.v3
ExtensionWithMatcher matcher:m4e xds_matcher:m1bo extension_config:m7k
ExtensionWithMatcherPerRoute xds_matcher:m1bo
@envoy.extensions.common.ratelimit.v3
LocalClusterRateLimit
LocalRateLimitDescriptor entries:[mf6 token_bucket:m151 shadow_mode:b
RateLimitDescriptor entries:[mf6 limit:mf7 hits_addend:m186 is_negative_hits:b
RateLimitDescriptor.Entry key:s value:s
RateLimitDescriptor.RateLimitOverride requests_per_unit:u unit:e1d unit_multiplier:m185
@envoy.extensions.common.tap.v3
AdminConfig config_id:s
CommonExtensionConfig admin_config:mf8 static_config:mbp
@envoy.extensions.compression.brotli.compressor.v3
Brotli quality:m185 encoder_mode:e1y window_bits:m185 input_block_bits:m185 chunk_size:m185 disable_literal_context_modeling:b
@envoy.extensions.compression.brotli.decompressor.v3
Brotli disable_ring_buffer_reallocation:b chunk_size:m185
@envoy.extensions.compression.gzip.compressor.v3
Gzip memory_level:m185 compression_level:e1z compression_strategy:e20 window_bits:m185 chunk_size:m185
@envoy.extensions.compression.gzip.decompressor.v3
Gzip window_bits:m185 chunk_size:m185 max_inflate_ratio:m185
@envoy.extensions.compression.qatzip.compressor.v3alpha
Qatzip compression_level:m185 hardware_buffer_size:e21 input_size_threshold:m185 stream_buffer_size:m185 chunk_size:m185
@envoy.extensions.compression.qatzstd.compressor.v3alpha
Qatzstd compression_level:m185 enable_checksum:b strategy:e22 chunk_size:m185 enable_qat_zstd:b qat_zstd_fallback_threshold:m185
@envoy.extensions.compression.zstd.compressor.v3
Zstd compression_level:m185 enable_checksum:b strategy:e23 dictionary:m53 chunk_size:m185
@envoy.extensions.compression.zstd.decompressor.v3
Zstd dictionaries:[m53 chunk_size:m185
@envoy.extensions.config.v3alpha
KeyValueStoreXdsDelegateConfig key_value_store_config:m48
@envoy.extensions.config.validators.dynamic_modules.v3
DynamicModuleConfigValidator dynamic_module_config:mfn extension_name:s extension_config:m16v type_urls:[s
@envoy.extensions.config.validators.minimum_clusters.v3
MinimumClustersValidator min_clusters_num:u
@envoy.extensions.content_parsers.json.v3
JsonContentParser rules:[mfm
JsonContentParser.RuleConfig rule:mkk stop_processing_after_matches:u
@envoy.extensions.dynamic_modules.v3
DynamicModuleConfig name:s do_not_close:b load_globally:b metrics_namespace:s module:m4v nack_on_cache_miss:b
@envoy.extensions.early_data.v3
DefaultEarlyDataPolicy
@envoy.extensions.filters.common.dependency.v3
Dependency type:e24 name:s
FilterDependencies decode_required:[mfp decode_provided:[mfp encode_required:[mfp encode_provided:[mfp
MatchingRequirements data_input_allow_list:mfs
MatchingRequirements.DataInputAllowList type_url:[s
@envoy.extensions.filters.common.fault.v3
FaultDelay fixed_delay:m172 header_delay:mfu percentage:m14p
FaultDelay.HeaderDelay
FaultRateLimit fixed_limit:mfw header_limit:mfx percentage:m14p
FaultRateLimit.FixedLimit limit_kbps:w
FaultRateLimit.HeaderLimit
@envoy.extensions.filters.common.jwks.v3
JwksAsyncFetch fast_listener:b failed_refetch_duration:m172
JwtHandshakeValidator issuer:s audiences:[s local_jwks:m53 remote_jwks:mg0 token_header:s claims_metadata_namespace:s allow_missing_or_failed:b clock_skew_seconds:u
RemoteJwks http_uri:m6b cache_duration:m172 async_fetch:mfy retry_policy:m6x
@envoy.extensions.filters.common.matcher.action.v3
SkipFilter
@envoy.extensions.filters.common.set_filter_state.v3
FilterStateValue object_key:s factory_key:s format_string:m7f read_only:b shared_with_upstream:e25 skip_if_empty:b
@envoy.extensions.filters.http.a2a.v3
A2a traffic_mode:e26 max_request_body_size:m185 parser_config:mg5 storage_mode:e27
MethodParsingConfig group:s paths:[s
ParserConfig method_configs:{smg4 always_extract_attributes:[s group_metadata_key:s
@envoy.extensions.filters.http.adaptive_concurrency.v3
AdaptiveConcurrency gradient_controller_config:mg7 enabled:m71 concurrency_limit_exceeded_status:m14t
GradientControllerConfig sample_aggregate_percentile:m14w concurrency_limit_params:mg8 min_rtt_calc_params:mg9
GradientControllerConfig.ConcurrencyLimitCalculationParams max_concurrency_limit:m185 concurrency_update_interval:m172 min_concurrency_limit:m185
GradientControllerConfig.MinimumRTTCalculationParams interval:m172 fixed_value:m172 request_count:m185 jitter:m14w min_concurrency:m185 buffer:m14w
@envoy.extensions.filters.http.admission_control.v3
AdmissionControl enabled:m71 success_criteria:mgb sampling_window:m172 aggression:m70 sr_threshold:m73 rps_threshold:m74 max_rejection_probability:m73
AdmissionControl.SuccessCriteria http_criteria:mgd grpc_criteria:mgc
AdmissionControl.SuccessCriteria.GrpcCriteria grpc_success_status:[u
AdmissionControl.SuccessCriteria.HttpCriteria http_success_status:[m14u
@envoy.extensions.filters.http.ai_protocol_manager.v3
AiProtocolManager request_handling:mgg response_handling:mgj filters:[m7k
AiProtocolManagerPerRoute request:mgi response:mgk
RequestHandling parse_unconfigured_routes:b limits:mgh reserialize_body:e28
RequestParsingLimits inline_string_threshold_bytes:m185
RequestPerRoute llm_protocol:e1q
ResponseHandling token_usage:mgl
ResponsePerRoute llm_protocol:e1q
TokenUsageExtraction include_unconfigured_routes:b default_llm_protocol:e1q metadata_namespace:s limits:mgm usage_signal:e29
TokenUsageExtractionLimits max_sse_event_size:m185 max_json_body_size:m185 max_parsed_sse_events:m185
@envoy.extensions.filters.http.alternate_protocols_cache.v3
FilterConfig alternate_protocols_cache_options:m4s
@envoy.extensions.filters.http.api_key_auth.v3
ApiKeyAuth credentials:[mgq key_sources:[mgs forwarding:mgr
ApiKeyAuthPerRoute credentials:[mgq key_sources:[mgs allowed_clients:[s forwarding:mgr
Credential key:s client:s
Forwarding header:s hide_credentials:b
KeySource header:s query:s cookie:s
@envoy.extensions.filters.http.aws_eventstream_parser.v3
AwsEventstreamParser response_rules:mgw
AwsEventstreamParser.HeaderKeyValuePair metadata_namespace:s key:s value:m189
AwsEventstreamParser.HeaderRule header_name:s on_present:mgu on_missing:mgu stop_processing_after_matches:m185
AwsEventstreamParser.ProcessingRules content_parser:m7k header_rules:[mgv
@envoy.extensions.filters.http.aws_lambda.v3
Config arn:s payload_passthrough:b invocation_mode:e2a host_rewrite:s credentials_profile:s credentials:mgy match_excluded_headers:[m147 match_included_headers:[m147
Credentials access_key_id:s secret_access_key:s session_token:s
PerRouteConfig invoke_config:mgx
@envoy.extensions.filters.http.aws_request_signing.v3
AwsRequestSigning service_name:s region:s host_rewrite:s use_unsigned_payload:b match_excluded_headers:[m147 signing_algorithm:e2b query_string:mh1 credential_provider:mer match_included_headers:[m147
AwsRequestSigning.QueryString expiration_time:m172
AwsRequestSigningPerRoute aws_request_signing:mh0 stat_prefix:s
@envoy.extensions.filters.http.bandwidth_limit.v3
BandwidthLimit stat_prefix:s enable_mode:e2c limit_kbps:m186 fill_interval:m172 runtime_enabled:m71 enable_response_trailers:b response_trailer_prefix:s
@envoy.extensions.filters.http.bandwidth_share.v3
BandwidthShare request_limit:mh5 response_limit:mh5 fill_interval:m172 enable_response_trailers:b response_trailer_prefix:s tenant_name_selector:m1bo tenant_configs:{smh6 default_tenant_config:mh6
BandwidthShare.Limit bucket_id:s kbps:m74
BandwidthShare.TenantConfig weight:u include_stats_tag:b
@envoy.extensions.filters.http.basic_auth.v3
BasicAuth users:m53 forward_username_header:s authentication_header:s allow_missing:b emit_dynamic_metadata:b realm:s
BasicAuthPerRoute users:m53 realm:s
@envoy.extensions.filters.http.body_size_limit.v3
BodySizeLimit max_request_bytes:m186
@envoy.extensions.filters.http.buffer.v3
Buffer max_request_bytes:m185
BufferPerRoute disabled:b buffer:mha
@envoy.extensions.filters.http.cache.v3
CacheConfig typed_config:m16v disabled:m16w allowed_vary_headers:[m147 key_creator_params:mhd max_body_bytes:u ignore_request_cache_control_header:b
CacheConfig.KeyCreatorParams exclude_scheme:b exclude_host:b query_parameters_included:[m9w query_parameters_excluded:[m9w
@envoy.extensions.filters.http.cache_v2.v3
CacheV2Config typed_config:m16v disabled:m16w allowed_vary_headers:[m147 key_creator_params:mhf max_body_bytes:u ignore_request_cache_control_header:b override_upstream_cluster:s
CacheV2Config.KeyCreatorParams exclude_scheme:b exclude_host:b query_parameters_included:[m9w query_parameters_excluded:[m9w
@envoy.extensions.filters.http.cdn_loop.v3
CdnLoopConfig cdn_id:s max_allowed_occurrences:u
@envoy.extensions.filters.http.checksum.v3alpha
ChecksumConfig checksums:[mhi reject_unmatched:b
ChecksumConfig.Checksum path_matcher:m147 sha256:s
@envoy.extensions.filters.http.composite.v3
Composite named_filter_chains:{smhn matcher:m1bo
CompositePerRoute matcher:m1bo
DynamicConfig name:s config_discovery:m59
ExecuteFilterAction typed_config:m7k dynamic_config:mhl filter_chain:mhn filter_chain_name:s sample_percent:m72
FilterChainConfiguration typed_config:[m7k
@envoy.extensions.filters.http.compressor.v3
Compressor content_length:m185 content_type:[s disable_on_etag_header:b remove_accept_encoding_header:b runtime_enabled:m71 compressor_library:m7k request_direction_config:mhq response_direction_config:mhr choose_first:b
Compressor.CommonDirectionConfig enabled:m71 min_content_length:m185 content_type:[s content_type_matcher:[m147
Compressor.RequestDirectionConfig common_config:mhp
Compressor.ResponseDirectionConfig common_config:mhp disable_on_etag_header:b weaken_etag_on_compress:b remove_accept_encoding_header:b uncompressible_response_codes:[u status_header_enabled:b
CompressorOverrides response_direction_config:mhu compressor_library:m7k
CompressorPerRoute disabled:b overrides:mhs
ResponseDirectionOverrides remove_accept_encoding_header:m16w
@envoy.extensions.filters.http.connect_grpc_bridge.v3
FilterConfig
@envoy.extensions.filters.http.cors.v3
Cors
CorsPolicy allow_origin_string_match:[m147 allow_methods:s allow_headers:s expose_headers:s max_age:s allow_credentials:m16w filter_enabled:m72 shadow_enabled:m72 allow_private_network_access:m16w forward_not_matching_preflights:m16w
@envoy.extensions.filters.http.credential_injector.v3
CredentialInjector overwrite:b allow_request_without_credential:b credential:m7k
@envoy.extensions.filters.http.csrf.v3
CsrfPolicy filter_enabled:m72 shadow_enabled:m72 additional_origins:[m147
@envoy.extensions.filters.http.custom_response.v3
CustomResponse custom_response_matcher:m1bo
@envoy.extensions.filters.http.decompressor.v3
Decompressor decompressor_library:m7k request_direction_config:mi3 response_direction_config:mi4
Decompressor.CommonDirectionConfig enabled:m71 ignore_no_transform_header:b
Decompressor.RequestDirectionConfig common_config:mi2 advertise_accept_encoding:m16w
Decompressor.ResponseDirectionConfig common_config:mi2
@envoy.extensions.filters.http.dynamic_forward_proxy.v3
FilterConfig dns_cache_config:mf0 sub_cluster_config:mi7 save_upstream_address:b allow_dynamic_host_from_filter_state:b
PerRouteConfig host_rewrite_literal:s host_rewrite_header:s
SubClusterConfig cluster_init_timeout:m172
@envoy.extensions.filters.http.dynamic_modules.v3
DynamicModuleFilter dynamic_module_config:mfn filter_name:s filter_config:m16v terminal_filter:b
DynamicModuleFilterPerRoute dynamic_module_config:mfn per_route_config_name:s filter_name:s filter_config:m16v
@envoy.extensions.filters.http.dynamo.v3
Dynamo
@envoy.extensions.filters.http.ext_authz.v3
AuthorizationRequest allowed_headers:m13y headers_to_add:[m5s
AuthorizationResponse allowed_upstream_headers:m13y allowed_upstream_headers_to_append:m13y allowed_client_headers:m13y allowed_client_headers_on_success:m13y dynamic_metadata_from_headers:m13y
BufferSettings max_request_bytes:u allow_partial_message:b pack_as_bytes:b
CheckSettings context_extensions:{ss disable_request_body_buffering:b with_request_body:mid grpc_service:m5e http_service:mih emit_client_span:m16w
ExtAuthz grpc_service:m5e http_service:mih transport_api_version:es failure_mode_allow:b failure_mode_allow_header_add:b with_request_body:mid clear_route_cache:b clear_route_cache_headers:[s status_on_error:m14t validate_mutations:b metadata_context_namespaces:[s typed_metadata_context_namespaces:[s route_metadata_context_namespaces:[s route_typed_metadata_context_namespaces:[s filter_enabled:m72 filter_enabled_metadata:m13z deny_at_disable:m71 include_peer_certificate:b stat_prefix:s bootstrap_metadata_labels_key:s allowed_headers:m13y disallowed_headers:m13y include_tls_session:b charge_cluster_response_stats:m16w encode_raw_headers:b decoder_header_mutation_rules:m4p enable_dynamic_metadata_ingestion:m16w filter_metadata:m183 emit_filter_state_stats:b max_denied_response_body_bytes:u enforce_response_header_limits:b shadow_mode:b emit_client_span:m16w
ExtAuthzPerRoute disabled:b check_settings:mie
HttpService server_uri:m6b path_prefix:s path_override:s authorization_request:mib authorization_response:mic retry_policy:m6x
ShadowDecision check_result:e2d status_code:u response_headers:[m5s
@envoy.extensions.filters.http.ext_proc.v3
ExtProcHttpService http_service:m6a
ExtProcOverrides processing_mode:miq async_mode:b request_attributes:[s response_attributes:[s grpc_service:m5e metadata_options:mio grpc_initial_metadata:[m5s failure_mode_allow:m16w processing_request_modifier:m7k emit_client_span:m16w
ExtProcPerRoute disabled:b overrides:mik
ExternalProcessor grpc_service:m5e http_service:mij failure_mode_allow:b processing_mode:miq request_attributes:[s response_attributes:[s message_timeout:m172 stat_prefix:s mutation_rules:m4p max_message_timeout:m172 forward_rules:min filter_metadata:m183 allow_mode_override:b disable_immediate_response:b metadata_options:mio observability_mode:b disable_clear_route_cache:b route_cache_action:e2e deferred_close_timeout:m172 send_body_without_waiting_for_header_response:b allowed_override_modes:[miq processing_request_modifier:m7k on_processing_response:m7k status_on_error:m14t allow_content_length_header:b emit_client_span:m16w
HeaderForwardingRules allowed_headers:m13y disallowed_headers:m13y
MetadataOptions forwarding_namespaces:mip receiving_namespaces:mip cluster_metadata_forwarding_namespaces:mip
MetadataOptions.MetadataNamespaces untyped:[s typed:[s
ProcessingMode request_header_mode:e2f response_header_mode:e2f request_body_mode:e2g response_body_mode:e2g request_trailer_mode:e2f response_trailer_mode:e2f
@envoy.extensions.filters.http.fault.v3
FaultAbort http_status:u grpc_status:u header_abort:mis percentage:m14p response_body:s
FaultAbort.HeaderAbort
HTTPFault delay:mft abort:mir upstream_cluster:s headers:[m9s downstream_nodes:[s max_active_faults:m185 response_rate_limit:mfv delay_percent_runtime:s abort_percent_runtime:s delay_duration_runtime:s abort_http_status_runtime:s max_active_faults_runtime:s response_rate_limit_percent_runtime:s abort_grpc_status_runtime:s disable_downstream_cluster_stats:b filter_metadata:m183
@envoy.extensions.filters.http.file_server.v3
FileServerConfig manager_config:men path_mappings:[mix content_types:{ss default_content_type:s directory_behaviors:[miv
FileServerConfig.DirectoryBehavior default_file:s list:miw
FileServerConfig.DirectoryBehavior.List
FileServerConfig.PathMapping request_path_prefix:s file_path_prefix:s
@envoy.extensions.filters.http.file_system_buffer.v3
BufferBehavior stream_when_possible:mj3 bypass:miz inject_content_length_if_necessary:mj2 fully_buffer_and_always_inject_content_length:mj1 fully_buffer:mj0
BufferBehavior.Bypass
BufferBehavior.FullyBuffer
BufferBehavior.FullyBufferAndAlwaysInjectContentLength
BufferBehavior.InjectContentLengthIfNecessary
BufferBehavior.StreamWhenPossible
FileSystemBufferFilterConfig manager_config:men storage_buffer_path:m182 request:mj5 response:mj5
StreamConfig behavior:miy memory_buffer_bytes_limit:m186 storage_buffer_bytes_limit:m186 storage_buffer_queue_high_watermark_bytes:m186
@envoy.extensions.filters.http.filter_chain.v3
FilterChain filters:[m7k
FilterChainConfig default_filter_chain:mj6
FilterChainConfigPerRoute filter_chain:mj6
@envoy.extensions.filters.http.gcp_authn.v3
Audience url:s access_token:mja bound_jwt:mjc bound_access_token:mjb iam_access_token:mjd
Audience.AccessToken scopes:[s
Audience.BoundAccessToken scopes:[s
Audience.BoundJwt url:s
Audience.IAMAccessToken account:s authorization:s scopes:[s
GcpAuthnFilterConfig http_uri:m6b retry_policy:m6x cache_config:mjf token_header:mjg token_metadata_key:s cluster:s timeout:m172 audience:mj9
TokenCacheConfig cache_size:m186
TokenHeader name:s value_prefix:s preserve_existing:mjh
TokenHeader.PreserveExisting
@envoy.extensions.filters.http.geoip.v3
Geoip xff_config:mjk custom_header_config:mjj provider:m7k
Geoip.CustomHeaderConfig header_name:s
Geoip.XffConfig xff_num_trusted_hops:u
@envoy.extensions.filters.http.golang.v3alpha
Config library_id:s library_path:s plugin_name:s plugin_config:m16v merge_policy:e2h generic_secrets:[mzo
ConfigsPerRoute plugins_config:{smjn
RouterPlugin disabled:b config:m16v
@envoy.extensions.filters.http.grpc_field_extraction.v3
FieldExtractions request_field_extractions:{smjq
GrpcFieldExtractionConfig descriptor_set:m53 extractions_by_method:{smjo
RequestFieldValueDisposition dynamic_metadata:s metadata_key:s
@envoy.extensions.filters.http.grpc_http1_bridge.v3
Config upgrade_protobuf_to_grpc:b ignore_query_parameters:b
@envoy.extensions.filters.http.grpc_http1_reverse_bridge.v3
FilterConfig content_type:s withhold_grpc_frames:b response_size_header:s
FilterConfigPerRoute disabled:b
@envoy.extensions.filters.http.grpc_json_reverse_transcoder.v3
GrpcJsonReverseTranscoder descriptor_path:s descriptor_binary:y max_request_body_size:m185 max_response_body_size:m185 api_version_header:s request_json_print_options:mjv
GrpcJsonReverseTranscoder.PrintOptions always_print_primitive_fields:b always_print_enums_as_ints:b use_canonical_field_names:b
@envoy.extensions.filters.http.grpc_json_transcoder.v3
GrpcJsonTranscoder proto_descriptor:s proto_descriptor_bin:y services:[s print_options:mjx match_incoming_request_route:b ignored_query_parameters:[s auto_mapping:b ignore_unknown_query_parameters:b convert_grpc_status:b url_unescape_spec:e2i query_param_unescape_plus:b match_unregistered_custom_verb:b request_validation_options:mjy case_insensitive_enum_parsing:b max_request_body_size:m185 max_response_body_size:m185 capture_unknown_query_parameters:b
GrpcJsonTranscoder.PrintOptions add_whitespace:b always_print_primitive_fields:b always_print_enums_as_ints:b preserve_proto_field_names:b stream_newline_delimited:b stream_sse_style_delimited:b
GrpcJsonTranscoder.RequestValidationOptions reject_unknown_method:b reject_unknown_query_parameters:b reject_binding_body_field_collisions:b
UnknownQueryParams key:{smk0
UnknownQueryParams.Values values:[s
@envoy.extensions.filters.http.grpc_stats.v3
FilterConfig emit_filter_state:b individual_method_stats_allowlist:m5b stats_for_all_methods:m16w enable_upstream_stats:b replace_dots_in_grpc_service_name:b
FilterObject request_message_count:w response_message_count:w
@envoy.extensions.filters.http.grpc_web.v3
GrpcWeb
@envoy.extensions.filters.http.gzip.v3
Gzip memory_level:m185 compression_level:e2j compression_strategy:e2k window_bits:m185 compressor:mho chunk_size:m185
Gzip.CompressionLevel
@envoy.extensions.filters.http.header_mutation.v3
HeaderMutation mutations:mk8 most_specific_header_mutations_wins:b
HeaderMutationPerRoute mutations:mk8
Mutations request_mutations:[m4n query_parameter_mutations:[m6g response_mutations:[m4n response_trailers_mutations:[m4n request_trailers_mutations:[m4n formatters:[m7k
@envoy.extensions.filters.http.header_to_metadata.v3
Config request_rules:[mkb response_rules:[mkb stat_prefix:s
Config.KeyValuePair metadata_namespace:s key:s value:s regex_value_rewrite:m144 type:e2l encode:e2m
Config.Rule header:s cookie:s on_header_present:mka on_header_missing:mka remove:b
@envoy.extensions.filters.http.health_check.v3
HealthCheck pass_through_mode:m16w cache_time:m172 cluster_min_healthy_percentages:{sm14w headers:[m9s
@envoy.extensions.filters.http.ip_tagging.v3
IPTagging request_type:e2n ip_tags:[mke ip_tag_header:mkg ip_tags_datasource:m53
IPTagging.IPTag ip_tag_name:s ip_list:[m50
IPTagging.IPTags ip_tags:[mke
IPTagging.IpTagHeader header:s action:e2o
@envoy.extensions.filters.http.json_to_metadata.v3
JsonToMetadata request_rules:mkj response_rules:mkj
JsonToMetadata.KeyValuePair metadata_namespace:s key:s value:m189 type:e2p preserve_existing_metadata_value:b
JsonToMetadata.MatchRules rules:[mkk allow_content_types:[s allow_empty_content_type:b allow_content_types_regex:m145
JsonToMetadata.Rule selectors:[mkl on_present:mki on_missing:mki on_error:mki
JsonToMetadata.Selector key:s
@envoy.extensions.filters.http.jwt_authn.v3
ExtractOnlyWithoutValidation verification_status_header:s
FilterStateRule name:s requires:{smkw
JwksAsyncFetch fast_listener:b failed_refetch_duration:m172
JwtAuthentication providers:{smku rules:[ml2 filter_state_rules:mkn bypass_cors_preflight:b requirement_map:{smkw strip_failure_response:b stat_prefix:s
JwtCacheConfig jwt_cache_size:u jwt_max_token_size:u
JwtClaimToHeader header_name:s claim_name:s claim_path:[mks
JwtClaimToHeader.PathSegment key:s
JwtHeader name:s value_prefix:s
JwtProvider issuer:s audiences:[s subjects:m147 require_expiration:b max_lifetime:m172 remote_jwks:ml1 local_jwks:m53 forward:b from_headers:[mkt from_params:[s from_cookies:[s forward_payload_header:s pad_forward_payload_header:b payload_in_metadata:s normalize_payload_in_metadata:mkv header_in_metadata:s failed_status_in_metadata:s clock_skew_seconds:u jwt_cache_config:mkq claim_to_headers:[mkr clear_route_cache:b
JwtProvider.NormalizePayload space_delimited_claims:[s
JwtRequirement provider_name:s provider_and_audiences:ml0 requires_any:mky requires_all:mkx allow_missing_or_failed:m173 allow_missing:m173 extract_only_without_validation:mkm
JwtRequirementAndList requirements:[mkw
JwtRequirementOrList requirements:[mkw
PerRouteConfig disabled:b requirement_name:s
ProviderWithAudiences provider_name:s audiences:[s
RemoteJwks http_uri:m6b cache_duration:m172 async_fetch:mko retry_policy:m6x
RequirementRule match:mb1 requires:mkw requirement_name:s
@envoy.extensions.filters.http.kill_request.v3
KillRequest probability:m14p kill_request_header:s direction:e2q
@envoy.extensions.filters.http.language.v3alpha
Language default_language:s supported_languages:[s clear_route_cache:b
@envoy.extensions.filters.http.local_ratelimit.v3
LocalRateLimit stat_prefix:s status:m14t token_bucket:m151 filter_enabled:m72 filter_enforced:m72 request_headers_to_add_when_not_enforced:[m5t response_headers_to_add:[m5t descriptors:[mf4 stage:u local_rate_limit_per_downstream_connection:b local_cluster_rate_limit:mf3 enable_x_ratelimit_headers:e2r vh_rate_limits:e2s always_consume_default_token_bucket:m16w rate_limited_as_resource_exhausted:b rate_limits:[m9x max_dynamic_descriptors:m185 enable_retry_after_header:b
@envoy.extensions.filters.http.lua.v3
Lua inline_code:s source_codes:{sm53 default_source_code:m53 stat_prefix:s clear_route_cache:m16w filter_context:m183 package_paths:[s package_cpaths:[s shared_vm_id:s
LuaPerRoute disabled:b name:s source_code:m53 filter_context:m183 package_paths:[s package_cpaths:[s shared_vm_id:s
@envoy.extensions.filters.http.mcp.v3
Mcp traffic_mode:e2t clear_route_cache:b max_request_body_size:m185 parser_config:mlc request_storage_mode:e2u propagate_trace_context:mla propagate_baggage:ml9 reject_duplicate_keys:m16w attribute_source:e2v early_terminate_when_routable:b max_supported_protocol_version:m182
Mcp.BaggagePropagationConfig
Mcp.TraceContextPropagationConfig
McpOverride traffic_mode:e2t max_request_body_size:m185 clear_route_cache:b parser_config:mlc request_storage_mode:e2u reject_duplicate_keys:b
ParserConfig methods:[mle group_metadata_key:s
ParserConfig.AttributeExtractionRule path:s
ParserConfig.MethodConfig method:s group:s extraction_rules:[mld
@envoy.extensions.filters.http.mcp_json_rest_bridge.v3
CacheConfig ttl:m172 cache_scope:e2w
HttpRule get:s put:s post:s delete:s patch:s body:s bindings:[mlh
HttpRule.ParameterBinding type:e2x name:s argument_path:s
McpJsonRestBridge server_info:mll tool_config:mlm max_request_body_size:m185 max_response_body_size:m185 request_storage_mode:e2y trace_context_extraction:mlq disable_clear_route_cache:b per_route_only:b
McpJsonRestBridgePerRoute tool_config:[mlm
McpServerInfo path:s host:s
ServerInfo max_supported_protocol_version:m182 description:s fallback_protocol_version:m182 server_discovery_cache_config:mlf
ServerToolConfig tools:[mln list_changed:b tool_list_http_rule:mlg tool_list_local:mlo default_server_info:mlk
ToolConfig name:s http_rule:mlg tool_list_config:mlp text_content_streaming_enabled:b server_info:[mlk
ToolsListLocal
ToolsListSpecificConfig title:s description:s input_schema:s
TraceContextExtractionOptions
@envoy.extensions.filters.http.mcp_router.v3
DynamicMetadataSource key:m14c
HeaderSource name:s
IdentityExtractor header:mls dynamic_metadata:mlr
McpRouter servers:[mlw session_identity:mly lazy_initialization:b
McpRouter.HeaderForwarding forward_all:b allowed_headers:m13y disallowed_headers:m13y
McpRouter.McpBackend name:s mcp_cluster:mlx header_forwarding:mlv
McpRouter.McpCluster cluster:s path:s timeout:m172 host_rewrite_literal:s
SessionIdentity identity:mlt validation:mlz
ValidationPolicy mode:e2z
@envoy.extensions.filters.http.oauth2.v3
CookieConfig same_site:e30 path:s partitioned:b
CookieConfigs bearer_token_cookie_config:mm0 oauth_hmac_cookie_config:mm0 oauth_expires_cookie_config:mm0 id_token_cookie_config:mm0 refresh_token_cookie_config:mm0 oauth_nonce_cookie_config:mm0 code_verifier_cookie_config:mm0
OAuth2 config:mm3
OAuth2Config token_endpoint:m6b retry_policy:m6x authorization_endpoint:s end_session_endpoint:s post_logout_redirect_uri:mm8 credentials:mm4 redirect_uri:s redirect_path_matcher:m143 signout_path:m143 forward_bearer_token:b forward_id_token:mm7 preserve_authorization_header:b pass_through_matcher:[m9s auth_scopes:[s resources:[s auth_type:e31 use_refresh_token:m16w default_expires_in:m172 deny_redirect_matcher:[m9s default_refresh_token_expires_in:m172 disable_id_token_set_cookie:b disable_access_token_set_cookie:b disable_refresh_token_set_cookie:b cookie_configs:mm1 stat_prefix:s csrf_token_expires_in:m172 code_verifier_token_expires_in:m172 disable_token_encryption:b allow_failed_matcher:[m9s original_request_uri:s allowed_redirect_domains:[s use_access_token_expiry_for_id_token_cookie:b private_key_jwt_config:mm9 token_cookie_chunking:mma
OAuth2Credentials client_id:s token_secret:mzo hmac_secret:mzo cookie_names:mm5 cookie_domain:s
OAuth2Credentials.CookieNames bearer_token:s oauth_hmac:s oauth_expires:s id_token:s refresh_token:s oauth_nonce:s code_verifier:s
OAuth2PerRoute config:mm3
OAuth2TokenForwarding header:s
PostLogoutRedirectUri disabled:b uri:s
PrivateKeyJwtConfig signing_algorithm:e32 assertion_lifetime:m172 assertion_audience:s
TokenCookieChunking max_cookie_size:m185 max_chunks:m185
@envoy.extensions.filters.http.on_demand.v3
OnDemand odcds:mmc
OnDemandCds source:m51 resources_locator:s timeout:m172
PerRouteConfig odcds:mmc
@envoy.extensions.filters.http.original_src.v3
OriginalSrc mark:u
@envoy.extensions.filters.http.peak_ewma.v3alpha
PeakEwmaConfig
@envoy.extensions.filters.http.proto_api_scrubber.v3
DescriptorSet data_source:m53
MessageRestrictions config:mml field_restrictions:{smml
MethodRestrictions request_field_restrictions:{smml response_field_restrictions:{smml method_restriction:mml
ProtoApiScrubberConfig descriptor_set:mmg restrictions:mmm filtering_mode:e33 scrub_unknown_fields:b
RemoveFieldAction
RestrictionConfig matcher:m1bo
Restrictions method_restrictions:{smmi message_restrictions:{smmh
@envoy.extensions.filters.http.proto_message_extraction.v3
MethodExtraction request_extraction_by_field:{se34 response_extraction_by_field:{se34
ProtoMessageExtractionConfig data_source:m53 proto_descriptor_typed_metadata:s mode:e35 extraction_by_method:{smmn
@envoy.extensions.filters.http.rate_limit_quota.v3
RateLimitQuotaBucketSettings bucket_id_builder:mmq reporting_interval:m172 deny_response_settings:mms no_assignment_behavior:mmv expired_assignment_behavior:mmt
RateLimitQuotaBucketSettings.BucketIdBuilder bucket_id_builder:{smmr
RateLimitQuotaBucketSettings.BucketIdBuilder.ValueBuilder string_value:s custom_value:m7k
RateLimitQuotaBucketSettings.DenyResponseSettings http_status:m14t http_body:m16x grpc_status:m18a response_headers_to_add:[m5t
RateLimitQuotaBucketSettings.ExpiredAssignmentBehavior expired_assignment_behavior_timeout:m172 fallback_rate_limit:m14x reuse_last_assignment:mmu
RateLimitQuotaBucketSettings.ExpiredAssignmentBehavior.ReuseLastAssignment
RateLimitQuotaBucketSettings.NoAssignmentBehavior fallback_rate_limit:m14x
RateLimitQuotaFilterConfig rlqs_server:m5e domain:s bucket_matchers:m1bo filter_enabled:m72 filter_enforced:m72 request_headers_to_add_when_not_enforced:[m5t
RateLimitQuotaOverride domain:s bucket_matchers:m1bo
@envoy.extensions.filters.http.ratelimit.v3
RateLimit domain:s stage:u request_type:s timeout:m172 failure_mode_deny:b rate_limited_as_resource_exhausted:b rate_limit_service:m99 enable_x_ratelimit_headers:e36 disable_x_envoy_ratelimited_header:b rate_limited_status:m14t response_headers_to_add:[m5t status_on_error:m14t stat_prefix:s filter_enabled:m72 filter_enforced:m72 failure_mode_deny_percent:m72 rate_limits:[m9x metadata_namespace:s enable_retry_after_header:b
RateLimitPerRoute vh_rate_limits:e37 override_option:e38 rate_limits:[m9x domain:s
@envoy.extensions.filters.http.rbac.v3
RBAC rules:m9h rules_stat_prefix:s matcher:m1bo shadow_rules:m9h shadow_matcher:m1bo shadow_rules_stat_prefix:s track_per_rule_stats:b
RBACPerRoute rbac:mn0
@envoy.extensions.filters.http.router.v3
Router dynamic_stats:m16w start_child_span:b upstream_log:[m29 upstream_log_options:mn3 suppress_envoy_headers:b strict_check_headers:[s respect_expected_rq_timeout:b suppress_grpc_request_failure_code_stats:b upstream_http_filters:[mpe reject_connect_request_early_data:m16w
Router.UpstreamAccessLogOptions flush_upstream_log_on_upstream_stream:b upstream_log_flush_interval:m172
@envoy.extensions.filters.http.set_filter_state.v3
Config on_request_headers:[mg2 clear_route_cache:b
@envoy.extensions.filters.http.set_metadata.v3
Config metadata_namespace:s value:m183 metadata:[mn6
Metadata metadata_namespace:s allow_overwrite:b value:m183 typed_value:m16v
@envoy.extensions.filters.http.sse_to_metadata.v3
SseToMetadata response_rules:mn8
SseToMetadata.ProcessingRules content_parser:m7k max_event_size:m185
@envoy.extensions.filters.http.stateful_session.v3
StatefulSession session_state:m7k strict:b stat_prefix:s status_on_strict_destination_not_found:u
StatefulSessionPerRoute disabled:b stateful_session:mn9
@envoy.extensions.filters.http.sxg.v3alpha
SXG certificate:mzo private_key:mzo duration:m172 mi_record_size:w cbor_url:s validity_url:s client_can_accept_sxg_header:s should_encode_sxg_header:s header_prefix_filters:[s
@envoy.extensions.filters.http.tap.v3
Tap common_config:mf9 record_headers_received_time:b record_downstream_connection:b record_upstream_connection:b
@envoy.extensions.filters.http.thrift_to_metadata.v3
FieldSelector name:s id:i child:mnd
KeyValuePair metadata_namespace:s key:s value:m189
Rule field:e39 field_selector:mnd method_name:s on_present:mne on_missing:mne
ThriftToMetadata request_rules:[mnf response_rules:[mnf transport:e3a protocol:e3b allow_content_types:[s allow_empty_content_type:b
ThriftToMetadataPerRoute request_rules:[mnf response_rules:[mnf
@envoy.extensions.filters.http.transform.v3
BodyTransformation body_format:m7f action:e3c
TransformConfig request_transformation:mnk response_transformation:mnk clear_cluster_cache:b clear_route_cache:b
Transformation headers_mutations:[m4n body_transformation:mni
@envoy.extensions.filters.http.upstream_codec.v3
UpstreamCodec
@envoy.extensions.filters.http.wasm.v3
Wasm config:m10f
@envoy.extensions.filters.listener.dynamic_modules.v3
DynamicModuleListenerFilter dynamic_module_config:mfn filter_name:s filter_config:m16v
@envoy.extensions.filters.listener.http_inspector.v3
HttpInspector
@envoy.extensions.filters.listener.local_ratelimit.v3
LocalRateLimit stat_prefix:s token_bucket:m151 runtime_enabled:m71
@envoy.extensions.filters.listener.original_dst.v3
OriginalDst
@envoy.extensions.filters.listener.original_src.v3
OriginalSrc bind_port:b mark:u
@envoy.extensions.filters.listener.postgres_inspector.v3alpha
PostgresInspector enable_metadata_extraction:m16w max_startup_message_size:m185 startup_timeout:m172
StartupMetadata user:s database:s application_name:s
@envoy.extensions.filters.listener.proxy_protocol.v3
ProxyProtocol rules:[mnw allow_requests_without_proxy_protocol:b pass_through_tlvs:m6p disallowed_versions:[ey stat_prefix:s tlv_location:e3d
ProxyProtocol.KeyValuePair metadata_namespace:s key:s value_string_encoding:e3e
ProxyProtocol.Rule tlv_type:u on_tlv_present:mnv
@envoy.extensions.filters.listener.set_filter_state.v3
Config on_accept:[mg2
@envoy.extensions.filters.listener.tls_inspector.v3
TlsInspector enable_ja3_fingerprinting:m16w enable_ja4_fingerprinting:m16w initial_read_buffer_size:m185 close_connection_on_client_hello_parsing_errors:b max_client_hello_size:m185
@envoy.extensions.filters.network.client_ssl_auth.v3
ClientSSLAuth auth_api_cluster:s stat_prefix:s refresh_delay:m172 ip_white_list:[m50
@envoy.extensions.filters.network.connection_limit.v3
ConnectionLimit stat_prefix:s max_connections:m186 delay:m172 runtime_enabled:m71
@envoy.extensions.filters.network.direct_response.v3
Config response:m53
@envoy.extensions.filters.network.dubbo_proxy.router.v3
Router
@envoy.extensions.filters.network.dubbo_proxy.v3
Drds config_source:m51 route_config_name:s
DubboFilter name:s config:m16v
DubboProxy stat_prefix:s protocol_type:e3f serialization_type:e3g route_config:[mob drds:mo3 multiple_route_config:mo8 dubbo_filters:[mo4
MethodMatch name:m147 params_match:{umo7
MethodMatch.ParameterMatchSpecifier exact_match:s range_match:m14v
MultipleRouteConfiguration name:s route_config:[mob
Route match:moc route:moa
RouteAction cluster:s weighted_clusters:mbc metadata_match:m6j
RouteConfiguration name:s interface:s group:s version:s routes:[mo9
RouteMatch method:mo6 headers:[m9s
@envoy.extensions.filters.network.dynamic_modules.v3
DynamicModuleNetworkFilter dynamic_module_config:mfn filter_name:s filter_config:m16v terminal_filter:b
@envoy.extensions.filters.network.echo.v3
Echo
@envoy.extensions.filters.network.ext_authz.v3
ExtAuthz stat_prefix:s grpc_service:m5e failure_mode_allow:b include_peer_certificate:b transport_api_version:es filter_enabled_metadata:m13z bootstrap_metadata_labels_key:s include_tls_session:b send_tls_alert_on_denial:b metadata_context_namespaces:[s typed_metadata_context_namespaces:[s shadow_mode:b
@envoy.extensions.filters.network.ext_proc.v3
MetadataOptions forwarding_namespaces:moh receiving_namespaces:moh
MetadataOptions.MetadataNamespaces untyped:[s typed:[s
NetworkExternalProcessor grpc_service:m5e failure_mode_allow:b processing_mode:moj message_timeout:m172 stat_prefix:s metadata_options:mog connection_attributes:[s
ProcessingMode process_read:e3h process_write:e3h
@envoy.extensions.filters.network.generic_proxy.action.v3
RouteAction name:s cluster:s weighted_clusters:mbc metadata:m6j per_filter_config:{sm16v timeout:m172 retry_policy:m6x
@envoy.extensions.filters.network.generic_proxy.codecs.dubbo.v3
DubboCodecConfig
@envoy.extensions.filters.network.generic_proxy.codecs.http1.v3
Http1CodecConfig single_frame_mode:m16w max_buffer_size:m185
@envoy.extensions.filters.network.generic_proxy.codecs.kafka.v3
KafkaCodecConfig
@envoy.extensions.filters.network.generic_proxy.matcher.v3
HostMatchInput
KeyValueMatchEntry name:s string_match:m147
MethodMatchInput
PathMatchInput
PropertyMatchInput property_name:s
RequestMatchInput
RequestMatcher host:m147 path:m147 method:m147 properties:[mop
ServiceMatchInput
@envoy.extensions.filters.network.generic_proxy.router.v3
Router bind_upstream_connection:b
@envoy.extensions.filters.network.generic_proxy.v3
GenericProxy stat_prefix:s codec_config:m7k generic_rds:moy route_config:moz filters:[m7k tracing:mpc access_log:[m29
GenericRds config_source:m51 route_config_name:s
RouteConfiguration name:s routes:m1bo virtual_hosts:[mp0
VirtualHost name:s hosts:[s routes:m1bo
@envoy.extensions.filters.network.geoip.v3
Geoip stat_prefix:s provider:m7k client_ip:s
@envoy.extensions.filters.network.golang.v3alpha
Config is_terminal_filter:b library_id:s library_path:s plugin_name:s plugin_config:m16v
@envoy.extensions.filters.network.http_connection_manager.v3
EnvoyMobileHttpConnectionManager config:mp5
ForwardProtoConfig https_destination_ports:[u http_destination_ports:[u
HttpConnectionManager codec_type:e3i stat_prefix:s rds:mpg route_config:maz scoped_routes:mpl http_filters:[mpe add_user_agent:m16w tracing:mpc common_http_protocol_options:m69 http1_safe_max_connection_duration:b http_protocol_options:m63 http2_protocol_options:m66 http3_protocol_options:m68 server_name:s server_header_transformation:e3j scheme_header_transformation:m76 max_request_headers_kb:m185 stream_idle_timeout:m172 stream_flush_timeout:m172 request_timeout:m172 request_headers_timeout:m172 drain_timeout:m172 drain_timeout_jitter:m14w delayed_close_timeout:m172 access_log:[m29 access_log_flush_interval:m172 flush_access_log_on_new_request:b access_log_options:mp7 use_remote_address:m16w xff_num_trusted_hops:u original_ip_detection_extensions:[m7k early_header_mutation_extensions:[m7k internal_address_config:mp8 skip_xff_append:b via:s generate_request_id:m16w preserve_external_request_id:b always_set_request_id_in_response:b forward_client_cert_details:e3k set_current_client_cert_details:mpb forward_client_cert_matcher:m1bo proxy_100_continue:b represent_ipv4_remote_address_as_ipv4_mapped_ipv6:b upgrade_configs:[mpd normalize_path:m16w merge_slashes:b path_with_escaped_slashes_action:e3l request_id_extension:mph local_reply_config:mpf strip_matching_host_port:b strip_any_host_port:b stream_error_on_invalid_http_message:m16w path_normalization_options:mp9 strip_trailing_host_dot:b proxy_status_config:mpa typed_header_validation_config:m7k append_x_forwarded_port:b append_local_overload:b add_proxy_protocol_connection_state:m16w forward_proto_config:mp4 record_route_resolution_stats:b
HttpConnectionManager.ForwardClientCertConfig forward_client_cert_details:e3k set_current_client_cert_details:mpb
HttpConnectionManager.HcmAccessLogOptions access_log_flush_interval:m172 flush_access_log_on_new_request:b flush_log_on_tunnel_successfully_established:b
HttpConnectionManager.InternalAddressConfig unix_sockets:b cidr_ranges:[m50
HttpConnectionManager.PathNormalizationOptions forwarding_transformation:m13i http_filter_transformation:m13i
HttpConnectionManager.ProxyStatusConfig remove_details:b remove_connection_termination_details:b remove_response_flags:b set_recommended_response_code:b use_node_id:b literal_proxy_name:s
HttpConnectionManager.SetCurrentClientCertDetails subject:m16w cert:b chain:b dns:b uri:b issuer:b format:e3m
HttpConnectionManager.Tracing client_sampling:m14w random_sampling:m14w overall_sampling:m14w verbose:b max_path_tag_length:m185 custom_tags:[m14j provider:mbz spawn_upstream_span:m16w operation:s upstream_operation:s no_context_propagation:b
HttpConnectionManager.UpgradeConfig upgrade_type:s filters:[mpe enabled:m16w
HttpFilter name:s typed_config:m16v config_discovery:m59 is_optional:b disabled:b
LocalReplyConfig mappers:[mpi body_format:m7f
Rds config_source:m51 route_config_name:s
RequestIDExtension typed_config:m16v
ResponseMapper filter:m2a status_code:m185 body:m53 body_format_override:m7f headers_to_add:[m5t
ScopedRds scoped_rds_config_source:m51 srds_resources_locator:s
ScopedRouteConfigurationsList scoped_route_configurations:[mb5
ScopedRoutes name:s scope_key_builder:mpm rds_config_source:m51 scoped_route_configurations_list:mpk scoped_rds:mpj
ScopedRoutes.ScopeKeyBuilder fragments:[mpn
ScopedRoutes.ScopeKeyBuilder.FragmentBuilder header_value_extractor:mpo
ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor name:s element_separator:s index:u element:mpp
ScopedRoutes.ScopeKeyBuilder.FragmentBuilder.HeaderValueExtractor.KvElement separator:s key:s
@envoy.extensions.filters.network.kafka_broker.v3
IdBasedBrokerRewriteRule id:u host:s port:u
IdBasedBrokerRewriteSpec rules:[mpq
KafkaBroker stat_prefix:s force_response_rewrite:b id_based_broker_address_rewrite_spec:mpr api_keys_allowed:[u api_keys_denied:[u
@envoy.extensions.filters.network.kafka_mesh.v3alpha
ForwardingRule target_cluster:s topic_prefix:s
KafkaClusterDefinition cluster_name:s bootstrap_servers:s partition_count:i producer_config:{ss consumer_config:{ss
KafkaMesh advertised_host:s advertised_port:i upstream_clusters:[mpu forwarding_rules:[mpt consumer_proxy_mode:e3n
@envoy.extensions.filters.network.local_ratelimit.v3
LocalRateLimit stat_prefix:s token_bucket:m151 runtime_enabled:m71 share_key:s
@envoy.extensions.filters.network.mongo_proxy.v3
MongoProxy stat_prefix:s access_log:s delay:mft emit_dynamic_metadata:b commands:[s max_bson_depth:m185
@envoy.extensions.filters.network.mysql_proxy.v3
MySQLProxy stat_prefix:s access_log:s downstream_ssl:e3o
@envoy.extensions.filters.network.postgres_proxy.v3alpha
PostgresProxy stat_prefix:s enable_sql_parsing:m16w terminate_ssl:b upstream_ssl:e3p downstream_ssl:e3p
@envoy.extensions.filters.network.ratelimit.v3
RateLimit stat_prefix:s domain:s descriptors:[mf5 timeout:m172 failure_mode_deny:b rate_limit_service:m99
@envoy.extensions.filters.network.rbac.v3
RBAC rules:m9h matcher:m1bo shadow_rules:m9h shadow_matcher:m1bo shadow_rules_stat_prefix:s stat_prefix:s enforcement_type:e3q delay_deny:m172
@envoy.extensions.filters.network.redis_proxy.v3
AwsIam credential_provider:mer cache_name:s service_name:s region:s expiration_time:m172
RedisExternalAuthProvider grpc_service:m5e enable_auth_expiration:b
RedisProtocolOptions auth_password:m53 auth_username:m53 aws_iam:mq2 credentials:[mq5
RedisProtocolOptions.Credential address:m4q auth_password:m53 auth_username:m53
RedisProxy stat_prefix:s settings:mq7 latency_in_micros:b prefix_routes:mq9 downstream_auth_password:m53 downstream_auth_passwords:[m53 faults:[mqd downstream_auth_username:m53 external_auth_provider:mq3 custom_commands:[s protocol_version:e3r
RedisProxy.ConnPoolSettings op_timeout:m172 enable_hashtagging:b enable_redirection:b dns_cache_config:mf0 max_buffer_size_before_flush:u buffer_flush_timeout:m172 max_upstream_unknown_connections:m185 enable_command_stats:b read_policy:e3s connection_rate_limit:mq8
RedisProxy.ConnectionRateLimit connection_rate_limit_per_sec:u
RedisProxy.PrefixRoutes routes:[mqa case_insensitive:b catch_all_route:mqa
RedisProxy.PrefixRoutes.Route prefix:s remove_prefix:b cluster:s request_mirror_policy:[mqc key_formatter:s read_command_policy:mqb
RedisProxy.PrefixRoutes.Route.ReadCommandPolicy cluster:s
RedisProxy.PrefixRoutes.Route.RequestMirrorPolicy cluster:s runtime_fraction:m72 exclude_read_commands:b
RedisProxy.RedisFault fault_type:e3t fault_enabled:m72 delay:m172 commands:[s
@envoy.extensions.filters.network.reverse_tunnel.v3
DrainAwareHttpConnectionManager hcm_config:mp5 enable_drain_with_goaway:b
ReverseTunnel ping_interval:m172 auto_close_connections:b request_path:s request_method:ev validation:mqg required_cluster_name:s use_http_upgrade:b skip_rebalancing:b jwt_validator:mfz enable_connection_limit:b handshake_timeout:m172
Validation node_id_format:s cluster_id_format:s tenant_id_format:s emit_dynamic_metadata:b dynamic_metadata_namespace:s
@envoy.extensions.filters.network.rocketmq_proxy.v3
RocketmqProxy stat_prefix:s route_config:mqk transient_object_life_span:m172 develop_mode:b
Route match:mql route:mqj
RouteAction cluster:s metadata_match:m6j
RouteConfiguration name:s routes:[mqi
RouteMatch topic:m147 headers:[m9s
@envoy.extensions.filters.network.set_filter_state.v3
Config on_new_connection:[mg2 on_downstream_tls_handshake:[mg2 on_downstream_data:[mg2
@envoy.extensions.filters.network.sip_proxy.router.v3alpha
Router
@envoy.extensions.filters.network.sip_proxy.tra.v3alpha
CreateRequest data:{ss context:{ss
CreateResponse
DeleteRequest key:s context:{ss
DeleteResponse
RetrieveRequest key:s context:{ss
RetrieveResponse data:{ss
SubscribeRequest
SubscribeResponse data:{ss
TraServiceConfig grpc_service:m5e transport_api_version:es timeout:m172
TraServiceRequest type:s create_request:mqo update_request:mqz retrieve_request:mqs delete_request:mqq subscribe_request:mqu
TraServiceResponse type:s ret:i reason:s create_response:mqp update_response:mr0 retrieve_response:mqt delete_response:mqr subscribe_response:mqv
UpdateRequest data:{ss context:{ss
UpdateResponse
@envoy.extensions.filters.network.sip_proxy.v3alpha
Cache max_cache_item:i add_query_to_cache:b
CustomizedAffinity entries:[mr3 stop_load_balance:b
CustomizedAffinityEntry header:s key_name:s subscribe:b query:b cache:mr1
LocalService domain:s parameter:s
Route match:mr8 route:mr6
RouteAction cluster:s
RouteConfiguration name:s routes:[mr5
RouteMatch domain:s header:s parameter:s
SipFilter name:s typed_config:m16v
SipProtocolOptions session_affinity:b registration_affinity:b customized_affinity:mr2
SipProxy stat_prefix:s route_config:mr7 sip_filters:[mr9 settings:mrc
SipProxy.SipSettings transaction_timeout:m172 local_services:[mr4 tra_service_config:mqw operate_via:b
@envoy.extensions.filters.network.sni_cluster.v3
SniCluster
@envoy.extensions.filters.network.sni_dynamic_forward_proxy.v3
FilterConfig dns_cache_config:mf0 port_value:u save_upstream_address:b
@envoy.extensions.filters.network.tcp_bandwidth_limit.v3
TcpBandwidthLimit stat_prefix:s read_limit_kbps:m186 write_limit_kbps:m186 fill_interval:m172 runtime_enabled:m71
@envoy.extensions.filters.network.tcp_proxy.v3
TcpProxy stat_prefix:s cluster:s weighted_clusters:mrk on_demand:mrh metadata_match:m6j idle_timeout:m172 downstream_idle_timeout:m172 upstream_idle_timeout:m172 access_log:[m29 max_connect_attempts:m185 backoff_options:m4w hash_policy:[m14q tunneling_config:mrj max_downstream_connection_duration:m172 max_downstream_connection_duration_jitter_percentage:m14w access_log_flush_interval:m172 flush_access_log_on_connected:b access_log_options:mri proxy_protocol_tlvs:[m7i proxy_protocol_tlv_merge_policy:e3u upstream_connect_mode:e3v max_early_data_bytes:m185 check_drain_close:m16w
TcpProxy.OnDemand odcds_config:m51 resources_locator:s timeout:m172
TcpProxy.TcpAccessLogOptions access_log_flush_interval:m172 flush_access_log_on_connected:b flush_access_log_on_start:b
TcpProxy.TunnelingConfig hostname:s use_post:b headers_to_add:[m5t propagate_response_headers:b post_path:s propagate_response_trailers:b request_id_extension:mph request_id_header:s request_id_metadata_key:s formatters:[m7k
TcpProxy.WeightedCluster clusters:[mrl
TcpProxy.WeightedCluster.ClusterWeight name:s weight:u metadata_match:m6j
@envoy.extensions.filters.network.thrift_proxy.filters.header_to_metadata.v3
HeaderToMetadata request_rules:[mro
HeaderToMetadata.KeyValuePair metadata_namespace:s key:s value:s regex_value_rewrite:m144 type:e3w encode:e3x
HeaderToMetadata.Rule header:s on_present:mrn on_missing:mrn remove:b
@envoy.extensions.filters.network.thrift_proxy.filters.payload_to_metadata.v3
PayloadToMetadata request_rules:[mrs
PayloadToMetadata.FieldSelector name:s id:i child:mrq
PayloadToMetadata.KeyValuePair metadata_namespace:s key:s value:s regex_value_rewrite:m144 type:e3y
PayloadToMetadata.Rule method_name:s service_name:s field_selector:mrq on_present:mrr on_missing:mrr
@envoy.extensions.filters.network.thrift_proxy.filters.ratelimit.v3
RateLimit domain:s stage:u timeout:m172 failure_mode_deny:b rate_limit_service:m99
@envoy.extensions.filters.network.thrift_proxy.router.v3
Router close_downstream_on_upstream_error:m16w
@envoy.extensions.filters.network.thrift_proxy.v3
Route match:mrz route:mrw
RouteAction cluster:s weighted_clusters:ms4 cluster_header:s metadata_match:m6j rate_limits:[m9x strip_service_name:b request_mirror_policies:[mrx
RouteAction.RequestMirrorPolicy cluster:s runtime_fraction:m72
RouteConfiguration name:s routes:[mrv validate_clusters:m16w
RouteMatch method_name:s service_name:s invert:b headers:[m9s
ThriftFilter name:s typed_config:m16v
ThriftProtocolOptions transport:e3a protocol:e3b
ThriftProxy transport:e3a protocol:e3b stat_prefix:s route_config:mry trds:ms3 thrift_filters:[ms0 payload_passthrough:b max_requests_per_connection:m185 access_log:[m29 header_keys_preserve_case:b
Trds config_source:m51 route_config_name:s
WeightedCluster clusters:[ms5
WeightedCluster.ClusterWeight name:s weight:m185 metadata_match:m6j
@envoy.extensions.filters.network.wasm.v3
Wasm config:m10f
@envoy.extensions.filters.network.zookeeper_proxy.v3
LatencyThresholdOverride opcode:e3z threshold:m172
ZooKeeperProxy stat_prefix:s access_log:s max_packet_bytes:m185 enable_latency_threshold_metrics:b default_latency_threshold:m172 latency_threshold_overrides:[ms7 enable_per_opcode_request_bytes_metrics:b enable_per_opcode_response_bytes_metrics:b enable_per_opcode_decoder_error_metrics:b
@envoy.extensions.filters.udp.dns_filter.v3
DnsFilterConfig stat_prefix:s server_config:msb client_config:msa access_log:[m29 case_insensitive:b
DnsFilterConfig.ClientContextConfig resolver_timeout:m172 upstream_resolvers:[m4q dns_resolution_config:m54 typed_dns_resolver_config:m7k max_pending_lookups:w
DnsFilterConfig.ServerContextConfig inline_dns_table:mcv external_dns_table:m53
@envoy.extensions.filters.udp.dynamic_modules.v3
DynamicModuleUdpListenerFilter dynamic_module_config:mfn filter_name:s filter_config:m16v
@envoy.extensions.filters.udp.udp_proxy.session.dynamic_forward_proxy.v3
FilterConfig stat_prefix:s dns_cache_config:mf0 buffer_options:mse
FilterConfig.BufferOptions max_buffered_datagrams:m185 max_buffered_bytes:m186
@envoy.extensions.filters.udp.udp_proxy.session.ext_authz.v3
FilterConfig stat_prefix:s grpc_service:m5e failure_mode_allow:b buffer_options:msg
FilterConfig.BufferOptions max_buffered_datagrams:m185 max_buffered_bytes:m186
@envoy.extensions.filters.udp.udp_proxy.session.http_capsule.v3
FilterConfig
@envoy.extensions.filters.udp.udp_proxy.v3
Route cluster:s
UdpProxyConfig stat_prefix:s cluster:s matcher:m1bo idle_timeout:m172 use_original_src_ip:b hash_policies:[msk upstream_socket_config:m7l use_per_packet_load_balancing:b access_log:[m29 proxy_access_log:[m29 session_filters:[msl tunneling_config:msn access_log_options:msm
UdpProxyConfig.HashPolicy source_ip:b key:s
UdpProxyConfig.SessionFilter name:s typed_config:m16v config_discovery:m59
UdpProxyConfig.UdpAccessLogOptions access_log_flush_interval:m172 flush_access_log_on_tunnel_connected:b
UdpProxyConfig.UdpTunnelingConfig proxy_host:s proxy_port:m185 target_host:s default_target_port:u use_post:b post_path:s retry_options:msp headers_to_add:[m5t buffer_options:mso propagate_response_headers:b propagate_response_trailers:b formatters:[m7k
UdpProxyConfig.UdpTunnelingConfig.BufferOptions max_buffered_datagrams:m185 max_buffered_bytes:m186
UdpProxyConfig.UdpTunnelingConfig.RetryOptions max_connect_attempts:m185 backoff_options:m4w
@envoy.extensions.formatter.cel.v3
Cel cel_config:m4z
@envoy.extensions.formatter.dynamic_modules.v3
DynamicModuleFormatter dynamic_module_config:mfn formatter_name:s formatter_config:m16v
@envoy.extensions.formatter.file_content.v3
FileContent
@envoy.extensions.formatter.generic_secret.v3
GenericSecret secret_configs:{smzo
@envoy.extensions.formatter.metadata.v3
Metadata
@envoy.extensions.formatter.req_without_query.v3
ReqWithoutQuery
@envoy.extensions.geoip_providers.common.v3
CommonGeoipProviderConfig geo_headers_to_add:msy geo_field_keys:msx
CommonGeoipProviderConfig.GeolocationFieldKeys country:s city:s region:s asn:s asn_org:s anon:s anon_vpn:s anon_hosting:s anon_tor:s anon_proxy:s isp:s apple_private_relay:s
CommonGeoipProviderConfig.GeolocationHeadersToAdd country:s city:s region:s asn:s asn_org:s is_anon:s anon:s anon_vpn:s anon_hosting:s anon_tor:s anon_proxy:s isp:s apple_private_relay:s
@envoy.extensions.geoip_providers.maxmind.v3
MaxMindConfig city_db_path:s asn_db_path:s anon_db_path:s isp_db_path:s country_db_path:s common_provider_config:msw
@envoy.extensions.grpc_service.call_credentials.access_token.v3
AccessTokenCredentials token:s
@envoy.extensions.grpc_service.call_credentials.file_based_metadata.v3
FileBasedMetadataCallCredentials secret_data:m53 header_key:s header_prefix:s
@envoy.extensions.grpc_service.call_credentials.google_compute_engine.v3
GoogleComputeEngineCredentials
@envoy.extensions.grpc_service.call_credentials.google_iam.v3
GoogleIamCredentials authorization_token:s authority_selector:s
@envoy.extensions.grpc_service.call_credentials.google_refresh_token.v3
GoogleRefreshTokenCredentials token:s
@envoy.extensions.grpc_service.call_credentials.service_account_jwt_access.v3
ServiceAccountJwtAccessCredentials json_key:s token_lifetime:m172
@envoy.extensions.grpc_service.call_credentials.sts_service.v3
StsServiceCredentials token_exchange_service_uri:s resource:s audience:s scope:s requested_token_type:s subject_token_path:s subject_token_type:s actor_token_path:s actor_token_type:s
@envoy.extensions.grpc_service.channel_credentials.google_default.v3
GoogleDefaultCredentials
@envoy.extensions.grpc_service.channel_credentials.insecure.v3
InsecureCredentials
@envoy.extensions.grpc_service.channel_credentials.local.v3
LocalCredentials
@envoy.extensions.grpc_service.channel_credentials.tls.v3
TlsCredentials root_certificate_provider:mzh identity_certificate_provider:mzh
@envoy.extensions.grpc_service.channel_credentials.xds.v3
XdsCredentials fallback_credentials:m16v
@envoy.extensions.health_check.event_sinks.file.v3
HealthCheckEventFileSink event_log_path:s
@envoy.extensions.health_checkers.dynamic_modules.v3
DynamicModuleHealthCheck dynamic_module_config:mfn health_checker_name:s health_checker_config:m16v
@envoy.extensions.health_checkers.redis.v3
Redis key:s aws_iam:mq2
@envoy.extensions.health_checkers.thrift.v3
Thrift method_name:s transport:e3a protocol:e3b
@envoy.extensions.health_checkers.udp.v3
UdpHealthCheck send:m5y receive:m5y
@envoy.extensions.http.ai_filters.request_info.v3
RequestInfo metadata_namespace:s token_estimation:mti
RequestInfo.TokenEstimation tokens_per_byte:f
@envoy.extensions.http.ai_filters.schema_validation.v3
SchemaValidation default_llm_protocol:e1q fail_open:b
@envoy.extensions.http.ai_filters.transcoder.v3
Transcoder request_handling:e40 response_handling:e40
@envoy.extensions.http.cache.file_system_http_cache.v3
FileSystemHttpCacheConfig manager_config:men cache_path:s max_cache_size_bytes:m186 max_individual_cache_entry_size_bytes:m186 max_cache_entry_count:m186 cache_subdivisions:u evict_fraction:f max_eviction_period:m172 min_eviction_period:m172 create_cache_path:b
@envoy.extensions.http.cache.simple_http_cache.v3
SimpleHttpCacheConfig
@envoy.extensions.http.cache_v2.file_system_http_cache.v3
FileSystemHttpCacheV2Config manager_config:men cache_path:s max_cache_size_bytes:m186 max_individual_cache_entry_size_bytes:m186 max_cache_entry_count:m186 cache_subdivisions:u evict_fraction:f max_eviction_period:m172 min_eviction_period:m172 create_cache_path:b
@envoy.extensions.http.cache_v2.simple_http_cache.v3
SimpleHttpCacheV2Config
@envoy.extensions.http.custom_response.local_response_policy.v3
LocalResponsePolicy body:m53 body_format:m7f status_code:m185 response_headers_to_add:[m5t preserve_response_code_details:b response_code_details:s
@envoy.extensions.http.custom_response.redirect_policy.v3
RedirectPolicy uri:s redirect_action:maf status_code:m185 response_headers_to_add:[m5t request_headers_to_add:[m5t modify_request_headers_action:m7k
@envoy.extensions.http.early_header_mutation.dynamic_modules.v3
DynamicModuleEarlyHeaderMutation dynamic_module_config:mfn early_header_mutation_name:s early_header_mutation_config:m16v
@envoy.extensions.http.early_header_mutation.header_mutation.v3
HeaderMutation mutations:[m4n
@envoy.extensions.http.ext_proc.processing_request_modifiers.mapped_attribute_builder.v3
MappedAttributeBuilder mapped_request_attributes:{ss mapped_response_attributes:{ss
@envoy.extensions.http.ext_proc.response_processors.save_processing_response.v3
SaveProcessingResponse filter_state_name_suffix:s save_request_headers:mtv save_response_headers:mtv save_request_trailers:mtv save_response_trailers:mtv save_immediate_response:mtv
SaveProcessingResponse.SaveOptions save_response:b save_on_error:b
@envoy.extensions.http.header_formatters.dynamic_modules.v3
DynamicModuleHeaderFormatter dynamic_module_config:mfn header_formatter_name:s header_formatter_config:m16v
@envoy.extensions.http.header_formatters.preserve_case.v3
PreserveCaseFormatterConfig forward_reason_phrase:b formatter_type_on_envoy_headers:e41
@envoy.extensions.http.header_validators.envoy_default.v3
HeaderValidatorConfig http1_protocol_options:mtz uri_path_normalization_options:mu0 restrict_http_methods:b headers_with_underscores_action:e42 strip_fragment_from_path:b
HeaderValidatorConfig.Http1ProtocolOptions allow_chunked_length:b
HeaderValidatorConfig.UriPathNormalizationOptions skip_path_normalization:b skip_merging_slashes:b path_with_escaped_slashes_action:e43
@envoy.extensions.http.injected_credentials.generic.v3
Generic credential:mzo header:s header_value_prefix:s
@envoy.extensions.http.injected_credentials.oauth2.v3
OAuth2 token_endpoint:m6b scopes:[s client_credentials:mu3 token_fetch_retry_interval:m172 endpoint_params:[mu4
OAuth2.ClientCredentials client_id:s client_secret:mzo auth_type:e44
OAuth2.EndpointParameter name:s value:s
@envoy.extensions.http.original_ip_detection.custom_header.v3
CustomHeaderConfig header_name:s allow_extension_to_set_address_as_trusted:b reject_with_status:m14t
@envoy.extensions.http.original_ip_detection.xff.v3
XffConfig xff_num_trusted_hops:u xff_trusted_cidrs:mu7 skip_xff_append:m16w
XffTrustedCidrs cidrs:[m50
@envoy.extensions.http.stateful_session.cookie.v3
CookieBasedSessionState cookie:m13g
@envoy.extensions.http.stateful_session.envelope.v3
EnvelopeSessionState header:mua
EnvelopeSessionState.Header name:s
@envoy.extensions.http.stateful_session.header.v3
HeaderBasedSessionState name:s
@envoy.extensions.internal_redirect.allow_listed_routes.v3
AllowListedRoutesConfig allowed_route_names:[s
@envoy.extensions.internal_redirect.filter_state.v3
FilterStateConfig redirect_enabled_key:s redirect_if_absent:b
@envoy.extensions.internal_redirect.previous_routes.v3
PreviousRoutesConfig
@envoy.extensions.internal_redirect.safe_cross_scheme.v3
SafeCrossSchemeConfig
@envoy.extensions.key_value.file_based.v3
FileBasedKeyValueStoreConfig filename:s flush_interval:m172 max_entries:m185
@envoy.extensions.load_balancing_policies.client_side_weighted_round_robin.v3
ClientSideWeightedRoundRobin enable_oob_load_report:m16w oob_reporting_period:m172 blackout_period:m172 weight_expiration_period:m172 weight_update_period:m172 error_utilization_penalty:m17n metric_names_for_computing_utilization:[s slow_start_config:mup oob_reporting_config:muo
@envoy.extensions.load_balancing_policies.cluster_provided.v3
ClusterProvided
@envoy.extensions.load_balancing_policies.common.v3
ConsistentHashingLbConfig use_hostname_for_hashing:b hash_balance_factor:m185 hash_policy:[mao
LocalityLbConfig zone_aware_lb_config:mum locality_weighted_lb_config:mul
LocalityLbConfig.LocalityWeightedLbConfig
LocalityLbConfig.ZoneAwareLbConfig routing_enabled:m14w min_cluster_size:m186 fail_traffic_on_panic:b force_locality_direct_routing:b force_local_zone:mun locality_basis:e45
LocalityLbConfig.ZoneAwareLbConfig.ForceLocalZone min_size:m185
OrcaOobReportingConfig port_value:u authority:s transport_socket_match_criteria:m183
SlowStartConfig slow_start_window:m172 aggression:m70 min_weight_percent:m14w
@envoy.extensions.load_balancing_policies.dynamic_modules.v3
DynamicModulesLoadBalancerConfig dynamic_module_config:mfn lb_policy_name:s lb_policy_config:m16v
@envoy.extensions.load_balancing_policies.least_request.v3
LeastRequest choice_count:m185 active_request_bias:m70 slow_start_config:mup locality_lb_config:muk enable_full_scan:m16w selection_method:e46
@envoy.extensions.load_balancing_policies.load_aware_locality.v3
LoadAwareLocality endpoint_picking_policy:m42 weight_update_period:m172 metric_names_for_computing_utilization:[s utilization_variance_threshold:m171 smoothing_time_constant:m172 remote_probe_fraction:m171 weight_expiration_period:m172 enable_oob_load_report:m16w oob_reporting_period:m172 oob_reporting_config:muo
@envoy.extensions.load_balancing_policies.maglev.v3
Maglev table_size:m186 consistent_hashing_lb_config:muj locality_weighted_lb_config:mul
@envoy.extensions.load_balancing_policies.override_host.v3
OverrideHost override_host_sources:[muv selected_host_key:m14c fallback_policy:m42
OverrideHost.OverrideHostSource header:s metadata:m14c
@envoy.extensions.load_balancing_policies.peak_ewma.v3alpha
PeakEwma decay_time:m172 aggregation_interval:m172 max_samples_per_host:m185 default_rtt:m172 penalty_value:m171
@envoy.extensions.load_balancing_policies.pick_first.v3
PickFirst shuffle_address_list:b
@envoy.extensions.load_balancing_policies.random.v3
Random locality_lb_config:muk
@envoy.extensions.load_balancing_policies.random_subsetting.v3
RandomSubsetting subset_size:m185 child_policy:m42
@envoy.extensions.load_balancing_policies.ring_hash.v3
RingHash hash_function:e47 minimum_ring_size:m186 maximum_ring_size:m186 use_hostname_for_hashing:b hash_balance_factor:m185 consistent_hashing_lb_config:muj locality_weighted_lb_config:mul
@envoy.extensions.load_balancing_policies.round_robin.v3
RoundRobin slow_start_config:mup locality_lb_config:muk
@envoy.extensions.load_balancing_policies.subset.v3
Subset fallback_policy:e48 default_subset:m183 subset_selectors:[mv3 allow_redundant_keys:b locality_weight_aware:b scale_locality_weight:b panic_mode_any:b list_as_any:b metadata_fallback_policy:e49 subset_lb_policy:m42
Subset.LbSubsetSelector keys:[s single_host_per_subset:b fallback_policy:e4a fallback_keys_subset:[s
@envoy.extensions.load_balancing_policies.wrr_locality.v3
WrrLocality endpoint_picking_policy:m42
@envoy.extensions.local_address_selectors.filter_state_override.v3
Config
@envoy.extensions.matching.actions.transform_stat.v3
TransformStat drop_stat:mv7 drop_tag:mv8 update_tag:mv9
TransformStat.DropStat
TransformStat.DropTag
TransformStat.UpdateTag new_tag_value:s
@envoy.extensions.matching.common_inputs.environment_variable.v3
Config name:s
@envoy.extensions.matching.common_inputs.network.v3
ApplicationProtocolInput
DestinationIPInput
DestinationPortInput
DirectSourceIPInput
DynamicMetadataInput filter:s path:[mvg
DynamicMetadataInput.PathSegment key:s
FilterStateInput key:s field:s
NetworkNamespaceInput
ServerNameInput
SourceIPInput
SourcePortInput
SourceTypeInput
TransportProtocolInput
@envoy.extensions.matching.common_inputs.ssl.v3
DnsSanInput
SubjectInput
UriSanInput
@envoy.extensions.matching.common_inputs.stats.v3
StatFullNameMatchInput
StatTagValueInput
@envoy.extensions.matching.common_inputs.transport_socket.v3
EndpointMetadataInput filter:s path:[mvu
EndpointMetadataInput.PathSegment key:s
FilterStateInput key:s
LocalityMetadataInput filter:s path:[mvx
LocalityMetadataInput.PathSegment key:s
TransportSocketNameAction name:s
@envoy.extensions.matching.http.dynamic_modules.v3
DynamicModuleDataInput dynamic_module_config:mfn input_name:s input_config:m16v
HttpDynamicModuleMatchInput
@envoy.extensions.matching.input_matchers.consistent_hashing.v3
ConsistentHashing threshold:u modulo:u seed:w
@envoy.extensions.matching.input_matchers.dynamic_modules.v3
DynamicModuleMatcher dynamic_module_config:mfn matcher_name:s matcher_config:m16v on_error:e4b
@envoy.extensions.matching.input_matchers.hyperscan.v3alpha
Hyperscan regexes:[mw4
Hyperscan.Regex regex:s id:u caseless:b dot_all:b multiline:b allow_empty:b utf8:b ucp:b combination:b quiet:b
@envoy.extensions.matching.input_matchers.ip.v3
Ip cidr_ranges:[m50 stat_prefix:s
@envoy.extensions.matching.input_matchers.metadata.v3
Metadata value:m14a invert:b
@envoy.extensions.matching.input_matchers.runtime_fraction.v3
RuntimeFraction runtime_fraction:m72 seed:w
@envoy.extensions.network.connection_balance.dlb.v3alpha
Dlb id:u max_retries:u fallback_policy:e4c
@envoy.extensions.network.dns_resolver.apple.v3
AppleDnsResolverConfig include_unroutable_families:b
@envoy.extensions.network.dns_resolver.cares.v3
CaresDnsResolverConfig resolvers:[m4q use_resolvers_as_fallback:b filter_unroutable_families:b dns_resolver_options:m55 udp_max_queries:m185 query_timeout_seconds:m186 query_tries:m185 rotate_nameservers:b edns0_max_payload_size:m185 max_udp_channel_duration:m172 reinit_channel_on_timeout:b qcache_max_ttl:m185
@envoy.extensions.network.dns_resolver.getaddrinfo.v3
GetAddrInfoDnsResolverConfig num_retries:m185 num_resolver_threads:m185
@envoy.extensions.network.dns_resolver.hickory.v3
DnsOverHttpsConfig server_urls:[s
DnsOverTlsConfig servers:[m4q tls_server_name:s
HickoryDnsResolverConfig resolvers:[m4q dns_over_tls:mwd dns_over_https:mwc enable_dnssec:b cache_size:m185 num_resolver_threads:m185 use_system_config:m16w query_timeout:m172 query_tries:m185
@envoy.extensions.network.socket_interface.sockmap.v3
Sockmap bpf_program_path:s cgroup_path:s sockhash_max_entries:m185 register_user_space_sockets:m16w accelerated_ports:[m14v
@envoy.extensions.network.socket_interface.v3
DefaultSocketInterface io_uring_options:mwh
IoUringOptions io_uring_size:m185 enable_submission_queue_polling:b read_buffer_size:m185 write_timeout_ms:m185 write_high_watermark_bytes:m185 write_low_watermark_bytes:m185 enable_multishot_receive:b
@envoy.extensions.network_filters.peer_metadata
Config baggage_key:s
UpstreamConfig
@envoy.extensions.outlier_detection_monitors.common.v3
DatabaseErrors
ErrorBuckets http_errors:[mwm local_origin_errors:[mwn database_errors:[mwk
HttpErrors range:m14u
LocalOriginErrors
@envoy.extensions.outlier_detection_monitors.consecutive_errors.v3
ConsecutiveErrors name:s threshold:m185 enforcing:m185 error_buckets:mwl
@envoy.extensions.path.match.uri_template.v3
UriTemplateMatchConfig path_template:s
@envoy.extensions.path.rewrite.uri_template.v3
UriTemplateRewriteConfig path_template_rewrite:s
@envoy.extensions.private_key_providers.cryptomb.v3alpha
CryptoMbPrivateKeyMethodConfig private_key:m53 poll_delay:m172
@envoy.extensions.private_key_providers.kae.v3alpha
KaePrivateKeyMethodConfig private_key:m53 poll_delay:m172 max_instances:m185
@envoy.extensions.private_key_providers.qat.v3alpha
QatPrivateKeyMethodConfig private_key:m53 poll_delay:m172
@envoy.extensions.queue_policy.fifo.v3
FifoQueuePolicyConfig
@envoy.extensions.quic.client_writer_factory.v3
DefaultClientWriter
@envoy.extensions.quic.connection_debug_visitor.quic_stats.v3
Config update_period:m172
@envoy.extensions.quic.connection_debug_visitor.v3
BasicConfig
@envoy.extensions.quic.connection_id_generator.quic_lb.v3
Config server_id:m53 server_id_base64_encoded:b expected_server_id_length:u nonce_length_bytes:u encryption_parameters:mzo unencrypted_mode:b
@envoy.extensions.quic.connection_id_generator.v3
DeterministicConnectionIdGeneratorConfig
@envoy.extensions.quic.crypto_stream.v3
CryptoServerStreamConfig
@envoy.extensions.quic.proof_source.v3
ProofSourceConfig
@envoy.extensions.quic.server_preferred_address.v3
DataSourceServerPreferredAddressConfig ipv4_config:mx3 ipv6_config:mx3
DataSourceServerPreferredAddressConfig.AddressFamilyConfig address:m53 port:m53 dnat_address:m53
FixedServerPreferredAddressConfig ipv4_address:s ipv4_config:mx5 ipv6_address:s ipv6_config:mx5
FixedServerPreferredAddressConfig.AddressFamilyConfig address:m78 dnat_address:m78
@envoy.extensions.rate_limit_descriptors.expr.v3
Descriptor descriptor_key:s skip_if_error:b text:s parsed:m166
@envoy.extensions.rate_limit_descriptors.jwt_claim.v3
Descriptor descriptor_key:s header_name:s cookie:s value_prefix:s claim_name:s default_value:s skip_if_absent:b
@envoy.extensions.rbac.audit_loggers.stream.v3
StdoutAuditLog
@envoy.extensions.rbac.matchers.upstream_ip_port.v3
UpstreamIpPortMatcher upstream_ip:m50 upstream_port_range:m14v
@envoy.extensions.rbac.principals.mtls_authenticated.v3
Config san_matcher:mzq any_validated_client_certificate:b
@envoy.extensions.regex_engines.hyperscan.v3alpha
Hyperscan
@envoy.extensions.regex_engines.v3
GoogleRE2
@envoy.extensions.request_id.uuid.v3
UuidRequestIdConfig pack_trace_reason:m16w use_request_id_for_trace_sampling:m16w
@envoy.extensions.resource_monitors.cgroup_memory.v3
CgroupMemoryConfig max_memory_bytes:w
@envoy.extensions.resource_monitors.cpu_utilization.v3
CpuUtilizationConfig mode:e4d
@envoy.extensions.resource_monitors.downstream_connections.v3
DownstreamConnectionsConfig max_active_downstream_connections:l
@envoy.extensions.resource_monitors.fixed_heap.v3
FixedHeapConfig max_heap_size_bytes:w max_heap_size_bytes_runtime:m75
@envoy.extensions.resource_monitors.injected_resource.v3
InjectedResourceConfig filename:s
@envoy.extensions.retry.host.omit_canary_hosts.v3
OmitCanaryHostsPredicate
@envoy.extensions.retry.host.omit_host_metadata.v3
OmitHostMetadataConfig metadata_match:m6j
@envoy.extensions.retry.host.previous_hosts.v3
PreviousHostsPredicate
@envoy.extensions.retry.priority.previous_priorities.v3
PreviousPrioritiesConfig update_frequency:i
@envoy.extensions.reverse_tunnel_reporters.v3alpha.clients.grpc_client
GrpcClientConfig stat_prefix:s cluster:s default_send_interval:m172 connect_retry_interval:m172 max_retries:u max_buffer_count:u
ReverseTunnel name:s identity:mxr created_at:m184
StreamReverseTunnelsRequest node:m6k added_tunnels:[mxo removed_tunnel_names:[s full_push:b nonce:l
StreamReverseTunnelsResponse node_id:s report_interval:m172 request_nonce:l error_detail:m18a
TunnelInitiatorIdentity tenant_id:s cluster_id:s node_id:s
@envoy.extensions.reverse_tunnel_reporters.v3alpha.reporters
EventReporterConfig stat_prefix:s clients:[mxt
ReverseConnectionReporterClient name:s typed_config:m16v
@envoy.extensions.router.cluster_specifier.golang.v3alpha
Config library_id:s library_path:s default_cluster:s config:m16v
@envoy.extensions.router.cluster_specifiers.dynamic_modules.v3
DynamicModuleClusterSpecifier dynamic_module_config:mfn specifier_name:s specifier_config:m16v route_action_overrides:{smxw
RouteActionOverride retry_policy:mag metadata_match:m6j request_mirror_policies:[maw hash_policy:[mao
@envoy.extensions.router.cluster_specifiers.lua.v3
LuaConfig source_code:m53 default_cluster:s
@envoy.extensions.router.cluster_specifiers.matcher.v3
ClusterAction cluster:s
MatcherClusterSpecifier cluster_matcher:m1bo
@envoy.extensions.router.cluster_specifiers.priority_group.v3
ClusterWeight cluster_name:s weight:m185
PriorityGroup name:s clusters:[my0
PriorityGroupClusterSpecifier priority_groups:[my1 override_metadata_namespace:s header_name:s use_hash_policy:m16w
PriorityGroupsOverride priority_groups:[my1
@envoy.extensions.router.route_specifiers.dynamic_modules.v3
DynamicModuleRouteSpecifier dynamic_module_config:mfn specifier_name:s specifier_config:m16v stat_prefix:s route_templates:[my6 route_overrides:[my5 runtime_fraction:m72 failure_policy:e4e validate_clusters:m16w max_rewritten_path_bytes:m185 specifier_instance_id:s
RouteOverride override_id:s retry_policy:mag metadata_match:m6j request_mirror_policies:[maw hash_policy:[mao hedge_policy:m9t rate_limits:[m9x cors:m9n regex_rewrite:m144 tracing:mb8 metadata:m6j
RouteTemplate template_id:s route:mam
@envoy.extensions.stat_sinks.dynamic_modules.v3
DynamicModuleStatsSink dynamic_module_config:mfn sink_name:s sink_config:m16v
@envoy.extensions.stat_sinks.graphite_statsd.v3
GraphiteStatsdSink address:m4q prefix:s max_bytes_per_datagram:m186 scale_histogram_units_to_milliseconds:b
@envoy.extensions.stat_sinks.kafka.v3
KafkaStatsSinkConfig broker_list:s topic:s batch_size:u report_counters_as_deltas:m16w emit_tags_as_labels:m16w producer_config:{ss buffer_flush_timeout_ms:m185 format:e4f
@envoy.extensions.stat_sinks.open_telemetry.v3
SinkConfig grpc_service:m5e http_service:m6a resource_detectors:[m7k report_counters_as_deltas:b report_histograms_as_deltas:b emit_tags_as_attributes:m16w use_tag_extracted_name:m16w prefix:s custom_metric_conversions:m1bo max_data_points_per_request:u
SinkConfig.ConversionAction metric_name:s static_metric_labels:[m19o
SinkConfig.DropAction
@envoy.extensions.stat_sinks.wasm.v3
Wasm config:m10f
@envoy.extensions.stat_sinks.wasm_filter.v3
WasmFilterStatsSinkConfig wasm_config:m10f inner_sink:m8v
@envoy.extensions.string_matcher.lua.v3
Lua source_code:m53
@envoy.extensions.tap_sinks.udp_sink.v3alpha
UdpSink udp_address:m78
@envoy.extensions.tracers.dynamic_modules.v3
DynamicModuleTracer dynamic_module_config:mfn tracer_name:s tracer_config:m16v
@envoy.extensions.tracers.fluentd.v3
FluentdConfig cluster:s tag:s stat_prefix:s buffer_flush_interval:m172 buffer_size_bytes:m185 retry_policy:m6x
@envoy.extensions.tracers.opentelemetry.resource_detectors.v3
DynatraceResourceDetectorConfig
EnvironmentResourceDetectorConfig
StaticConfigResourceDetectorConfig attributes:{ss
@envoy.extensions.tracers.opentelemetry.samplers.v3
AlwaysOnSamplerConfig
CELSamplerConfig expression:m1c2
DynatraceSamplerConfig tenant:s cluster_id:i http_service:m6a root_spans_per_minute:u
ParentBasedSamplerConfig wrapped_sampler:m7k
TraceIdRatioBasedSamplerConfig sampling_percentage:m14p
@envoy.extensions.transport_sockets.alts.v3
Alts handshaker_service:s peer_service_accounts:[s
@envoy.extensions.transport_sockets.dynamic_modules.v3
DynamicModuleTransportSocket dynamic_module_config:mfn transport_socket_name:s transport_socket_config:m16v implements_secure_transport:b
@envoy.extensions.transport_sockets.http_11_proxy.v3
Http11ProxyUpstreamTransport transport_socket:m7j default_proxy_address:m4q
@envoy.extensions.transport_sockets.internal_upstream.v3
InternalUpstreamTransport passthrough_metadata:[myv transport_socket:m7j
InternalUpstreamTransport.MetadataValueSource kind:m14e name:s
@envoy.extensions.transport_sockets.proxy_protocol.v3
ProxyProtocolUpstreamTransport config:m6o transport_socket:m7j allow_unspecified_address:b tlv_as_pool_key:b
@envoy.extensions.transport_sockets.quic.v3
QuicDownstreamTransport downstream_tls_context:mzj enable_early_data:m16w enable_resumption:m16w
QuicUpstreamTransport upstream_tls_context:mzv
@envoy.extensions.transport_sockets.raw_buffer.v3
RawBuffer
@envoy.extensions.transport_sockets.s2a.v3
S2AConfiguration s2a_address:s
@envoy.extensions.transport_sockets.starttls.v3
StartTlsConfig cleartext_socket_config:myz tls_socket_config:mzj
UpstreamStartTlsConfig cleartext_socket_config:myz tls_socket_config:mzv
@envoy.extensions.transport_sockets.tap.v3
SocketTapConfig set_connection_per_event:b stats_prefix:s
Tap common_config:mf9 transport_socket:m7j socket_tap_config:mz3
@envoy.extensions.transport_sockets.tcp_stats.v3
Config transport_socket:m7j update_period:m172
@envoy.extensions.transport_sockets.tls.cert_mappers.filter_state_override.v3
Config default_value:s
@envoy.extensions.transport_sockets.tls.cert_mappers.sni.v3
SNI default_value:s
@envoy.extensions.transport_sockets.tls.cert_mappers.static_name.v3
StaticName name:s
@envoy.extensions.transport_sockets.tls.cert_selectors.on_demand_secret.v3
Config config_source:m51 certificate_mapper:m7k prefetch_secret_names:[s
@envoy.extensions.transport_sockets.tls.cert_validator.dynamic_modules.v3
DynamicModuleCertValidatorConfig dynamic_module_config:mfn validator_name:s validator_config:m16v
@envoy.extensions.transport_sockets.tls.handshakers.dynamic_modules.v3
DynamicModuleTlsHandshaker dynamic_module_config:mfn handshaker_name:s handshaker_config:m16v
@envoy.extensions.transport_sockets.tls.v3
CertificateProviderPluginInstance instance_name:s certificate_name:s
CertificateValidationContext trusted_ca:m53 ca_certificate_provider_instance:mzc system_root_certs:mze watched_directory:m7n verify_certificate_spki:[s verify_certificate_hash:[s match_typed_subject_alt_names:[mzq match_subject_alt_names:[m147 require_signed_certificate_timestamp:m16w crl:m53 allow_expired_certificate:b trust_chain_verification:e4g custom_validator_config:m7k only_verify_leaf_cert_crl:b max_verify_depth:m185 suppress_client_ca_list:b
CertificateValidationContext.SystemRootCerts
CommonTlsContext tls_params:mzt tls_certificates:[mzr tls_certificate_sds_secret_configs:[mzo tls_certificate_provider_instance:mzc custom_tls_certificate_selector:m7k tls_certificate_certificate_provider:mzg tls_certificate_certificate_provider_instance:mzh validation_context:mzd validation_context_sds_secret_config:mzo combined_validation_context:mzi validation_context_certificate_provider:mzg validation_context_certificate_provider_instance:mzh alpn_protocols:[s custom_handshaker:m7k key_log:mzs
CommonTlsContext.CertificateProvider name:s typed_config:m7k
CommonTlsContext.CertificateProviderInstance instance_name:s certificate_name:s
CommonTlsContext.CombinedCertificateValidationContext default_validation_context:mzd validation_context_sds_secret_config:mzo validation_context_certificate_provider:mzg validation_context_certificate_provider_instance:mzh
DownstreamTlsContext common_tls_context:mzf require_client_certificate:m16w require_sni:m16w session_ticket_keys:mzu session_ticket_keys_sds_secret_config:mzo disable_stateless_session_resumption:b disable_stateful_session_resumption:b session_timeout:m172 ocsp_staple_policy:e4h full_scan_certs_on_sni_mismatch:m16w prefer_client_ciphers:b
GenericSecret secret:m53 secrets:{sm53
PrivateKeyProvider provider_name:s typed_config:m16v fallback:b
SPIFFECertValidatorConfig trust_domains:[mzn trust_bundles:m53
SPIFFECertValidatorConfig.TrustDomain name:s trust_bundle:m53 workload_trust_domain:s
SdsSecretConfig name:s sds_config:m51
Secret name:s tls_certificate:mzr session_ticket_keys:mzu validation_context:mzd generic_secret:mzk
SubjectAltNameMatcher san_type:e4i matcher:m147 oid:s
TlsCertificate certificate_chain:m53 private_key:m53 pkcs12:m53 watched_directory:m7n private_key_provider:mzl password:m53 ocsp_staple:m53 signed_certificate_timestamp:[m53 tls_params:mzt
TlsKeyLog path:s local_address_range:[m50 remote_address_range:[m50
TlsParameters tls_minimum_protocol_version:e4j tls_maximum_protocol_version:e4j cipher_suites:[s ecdh_curves:[s signature_algorithms:[s compliance_policies:[e4k
TlsSessionTicketKeys keys:[m53
UpstreamTlsContext common_tls_context:mzf sni:s auto_host_sni:b auto_sni_san_validation:b allow_renegotiation:b max_session_keys:m185 enforce_rsa_key_usage:m16w
@envoy.extensions.udp_packet_writer.v3
UdpDefaultWriterFactory
UdpGsoBatchWriterFactory
@envoy.extensions.upstreams.http.dynamic_modules.v3
Config dynamic_module_config:mfn bridge_name:s bridge_config:m16v
@envoy.extensions.upstreams.http.generic.v3
GenericConnectionPoolProto
@envoy.extensions.upstreams.http.http.v3
HttpConnectionPoolProto
@envoy.extensions.upstreams.http.reverse_tunnel.v3
ReverseTunnelUpstreamCodecOptions enable_drain_with_goaway:b
@envoy.extensions.upstreams.http.tcp.golang.v3alpha
Config library_id:s library_path:s plugin_name:s plugin_config:m16v
@envoy.extensions.upstreams.http.tcp.v3
TcpConnectionPoolProto
@envoy.extensions.upstreams.http.udp.v3
UdpConnectionPoolProto
@envoy.extensions.upstreams.http.v3
HttpProtocolOptions common_http_protocol_options:m69 upstream_http_protocol_options:m7m explicit_http_config:m107 use_downstream_protocol_config:m109 auto_config:m106 http_filters:[mpe header_validation_config:m7k outlier_detection:m108 request_mirror_policies:[maw hash_policy:[mao retry_policy:mag
HttpProtocolOptions.AutoHttpConfig http_protocol_options:m63 http2_protocol_options:m66 http3_protocol_options:m68 alternate_protocols_cache_options:m4s
HttpProtocolOptions.ExplicitHttpConfig http_protocol_options:m63 http2_protocol_options:m66 http3_protocol_options:m68
HttpProtocolOptions.OutlierDetection error_matcher:m4c
HttpProtocolOptions.UseDownstreamHttpConfig http_protocol_options:m63 http2_protocol_options:m66 http3_protocol_options:m68
@envoy.extensions.upstreams.tcp.generic.v3
GenericConnectionPoolProto
@envoy.extensions.upstreams.tcp.v3
TcpProtocolOptions idle_timeout:m172
@envoy.extensions.vcl.v3alpha
VclSocketInterface
@envoy.extensions.wasm.v3
CapabilityRestrictionConfig allowed_capabilities:{sm10h
EnvironmentVariables host_env_keys:[s key_values:{ss
PluginConfig name:s root_id:s vm_config:m10i configuration:m16v fail_open:b failure_policy:e4l reload_config:m10g capability_restriction_config:m10d allow_on_headers_stop_iteration:m16w
ReloadConfig backoff:m4w
SanitizationConfig
VmConfig vm_id:s runtime:s code:m4v configuration:m16v allow_precompiled:b nack_on_code_cache_miss:b environment_variables:m10e capability_restriction_config:m10d
WasmService config:m10f singleton:b
@envoy.extensions.watchdog.backtrace_action.v3
BacktraceActionConfig cooldown_duration:m172
@envoy.extensions.watchdog.profile_action.v3
ProfileActionConfig profile_duration:m172 profile_path:s max_profiles:w
@envoy.service.accesslog.v3
StreamAccessLogsMessage identifier:m10o http_logs:m10n tcp_logs:m10p
StreamAccessLogsMessage.HTTPAccessLogEntries log_entry:[mc6
StreamAccessLogsMessage.Identifier node:m6k log_name:s
StreamAccessLogsMessage.TCPAccessLogEntries log_entry:[mcb
StreamAccessLogsResponse
@envoy.service.auth.v3
AttributeContext source:m10t destination:m10t request:m10u context_extensions:{ss metadata_context:m6j route_metadata_context:m6j tls_session:m10v
AttributeContext.HttpRequest id:s method:s headers:{ss header_map:m5r path:s host:s scheme:s query:s fragment:s size:l protocol:s body:s raw_body:y
AttributeContext.Peer address:m4q service:s labels:{ss principal:s certificate:s
AttributeContext.Request time:m184 http:m10s
AttributeContext.TLSSession sni:s
CheckRequest attributes:m10r
CheckResponse status:m18a denied_response:m10y ok_response:m10z error_response:m10y dynamic_metadata:m183
DeniedHttpResponse status:m14t headers:[m5t body:s
OkHttpResponse headers:[m5t headers_to_remove:[s dynamic_metadata:m183 response_headers_to_add:[m5t query_parameters_to_set:[m6q query_parameters_to_remove:[s
@envoy.service.cluster.v3
CdsDummy
@envoy.service.discovery.v3
AdsDummy
DeltaDiscoveryRequest node:m6k type_url:s resource_names_subscribe:[s resource_names_unsubscribe:[s resource_locators_subscribe:[m11d resource_locators_unsubscribe:[m11d initial_resource_versions:{ss response_nonce:s error_detail:m18a
DeltaDiscoveryResponse system_version_info:s resources:[m11a type_url:s removed_resources:[s removed_resource_names:[m11e nonce:s control_plane:m52 resource_errors:[m11c
DiscoveryRequest version_info:s node:m6k resource_names:[s resource_locators:[m11d type_url:s response_nonce:s error_detail:m18a
DiscoveryResponse version_info:s resources:[m16v canary:b type_url:s nonce:s control_plane:m52 resource_errors:[m11c
DynamicParameterConstraints constraint:m118 or_constraints:m117 and_constraints:m117 not_constraints:m116
DynamicParameterConstraints.ConstraintList constraints:[m116
DynamicParameterConstraints.SingleConstraint key:s value:s exists:m119
DynamicParameterConstraints.SingleConstraint.Exists
Resource name:s resource_name:m11e aliases:[s version:s resource:m16v ttl:m172 cache_control:m11b metadata:m6j
Resource.CacheControl do_not_cache:b
ResourceError resource_name:m11e error_detail:m18a
ResourceLocator name:s dynamic_parameters:{ss
ResourceName name:s dynamic_parameter_constraints:m116
@envoy.service.endpoint.v3
EdsDummy
LedsDummy
@envoy.service.event_reporting.v3
StreamEventsRequest identifier:m11i events:[m16v
StreamEventsRequest.Identifier node:m6k
StreamEventsResponse
@envoy.service.ext_proc.v3
BodyMutation body:y clear_body:b streamed_response:m120
BodyResponse response:m11m
CommonResponse status:e4m header_mutation:m11o body_mutation:m11k trailers:m5r clear_route_cache:b
GrpcStatus status:u
HeaderMutation set_headers:[m5t remove_headers:[s
HeadersResponse response:m11m
HttpBody body:y end_of_stream:b end_of_stream_without_message:b grpc_message_compressed:b drain_complete:b
HttpHeaders headers:m5r attributes:{sm183 end_of_stream:b
HttpTrailers trailers:m5r
ImmediateResponse status:m14t headers:m11o body:y grpc_status:m11n details:s
ProcessingRequest request_headers:m11r response_headers:m11r request_body:m11q response_body:m11q request_trailers:m11s response_trailers:m11s metadata_context:m6j attributes:{sm183 observability_mode:b protocol_config:m11z flow_control_init:m11w client_window_update:m11v
ProcessingRequest.ClientWindowUpdate window_increment_sidestream_to_upstream:l window_increment_sidestream_to_downstream:l
ProcessingRequest.FlowControlInit initial_window_downstream_to_sidestream:l initial_window_sidestream_to_upstream:l initial_window_upstream_to_sidestream:l initial_window_sidestream_to_downstream:l
ProcessingResponse request_headers:m11p response_headers:m11p request_body:m11l response_body:m11l request_trailers:m122 response_trailers:m122 immediate_response:m11t streamed_immediate_response:m121 dynamic_metadata:m183 typed_dynamic_metadata:{sm16v mode_override:miq request_drain:b request_drain_requests:b request_drain_responses:b override_message_timeout:m172 server_window_update:m11y
ProcessingResponse.ServerWindowUpdate window_increment_downstream_to_sidestream:l window_increment_upstream_to_sidestream:l
ProtocolConfiguration request_body_mode:e2g response_body_mode:e2g send_body_without_waiting_for_header_response:b
StreamedBodyResponse body:y end_of_stream:b end_of_stream_without_message:b grpc_message_compressed:b drain_complete:b
StreamedImmediateResponse headers_response:m11r body_response:m120 trailers_response:m5r
TrailersResponse header_mutation:m11o
@envoy.service.extension.v3
EcdsDummy
@envoy.service.health.v3
Capability health_check_protocols:[e4n
ClusterEndpointsHealth cluster_name:s locality_endpoints_health:[m12e
ClusterHealthCheck cluster_name:s health_checks:[m5u locality_endpoints:[m12d transport_socket_matches:[m3z upstream_bind_config:m4x
EndpointHealth endpoint:m7t health_status:e8 health_metadata:m183
EndpointHealthResponse endpoints_health:[m127 cluster_endpoints_health:[m125
HdsDummy
HealthCheckRequest node:m6k capability:m124
HealthCheckRequestOrEndpointHealthResponse health_check_request:m12a endpoint_health_response:m128
HealthCheckSpecifier cluster_health_checks:[m126 interval:m172
LocalityEndpoints locality:m6i endpoints:[m7t
LocalityEndpointsHealth locality:m6i endpoints_health:[m127
@envoy.service.listener.v3
LdsDummy
@envoy.service.load_stats.v3
LoadStatsRequest node:m6k cluster_stats:[m7r
LoadStatsResponse clusters:[s send_all_clusters:b load_reporting_interval:m172 report_endpoint_granularity:b
@envoy.service.metrics.v3
StreamMetricsMessage identifier:m12j envoy_metrics:[m18y
StreamMetricsMessage.Identifier node:m6k
StreamMetricsResponse
@envoy.service.network_ext_proc.v3
Data data:y end_of_stream:b
ProcessingRequest read_data:m12l write_data:m12l metadata:m6j attributes:{sm183
ProcessingResponse read_data:m12l write_data:m12l data_processing_status:e4o connection_status:e4p dynamic_metadata:m183 close_stream_to_ext_proc_server:b
@envoy.service.rate_limit_quota.v3
BucketId bucket:{ss
RateLimitQuotaResponse bucket_action:[m12q
RateLimitQuotaResponse.BucketAction bucket_id:m12o quota_assignment_action:m12s abandon_action:m12r
RateLimitQuotaResponse.BucketAction.AbandonAction
RateLimitQuotaResponse.BucketAction.QuotaAssignmentAction assignment_time_to_live:m172 rate_limit_strategy:m14x
RateLimitQuotaUsageReports domain:s bucket_quota_usages:[m12u
RateLimitQuotaUsageReports.BucketQuotaUsage bucket_id:m12o time_elapsed:m172 num_requests_allowed:w num_requests_denied:w
@envoy.service.ratelimit.v3
RateLimitRequest domain:s descriptors:[mf5 hits_addend:u
RateLimitResponse overall_code:e4q statuses:[m12x response_headers_to_add:[m5s request_headers_to_add:[m5s raw_body:y dynamic_metadata:m183 quota:m12y
RateLimitResponse.DescriptorStatus code:e4q current_limit:m12z limit_remaining:u duration_until_reset:m172 quota:m12y
RateLimitResponse.Quota requests:u valid_until:m184 id:s
RateLimitResponse.RateLimit name:s requests_per_unit:u unit:e4r unit_multiplier:m185
@envoy.service.redis_auth.v3
RedisProxyExternalAuthRequest username:s password:s
RedisProxyExternalAuthResponse status:m18a expiration:m184 message:s
@envoy.service.route.v3
RdsDummy
SrdsDummy
@envoy.service.runtime.v3
RtdsDummy
Runtime name:s layer:m183
@envoy.service.secret.v3
SdsDummy
@envoy.service.status.v3
ClientConfig node:m6k xds_config:[m13b generic_xds_configs:[m138 client_scope:s
ClientConfig.GenericXdsConfig type_url:s name:s version_info:s xds_config:m16v last_updated:m184 config_status:e4s client_status:e4 error_state:m27 is_static_resource:b
ClientStatusRequest node_matchers:[m141 node:m6k exclude_resource_contents:b
ClientStatusResponse config:[m137
PerXdsConfig status:e4s client_status:e4t listener_config:m1m cluster_config:m18 route_config:m1s scoped_route_config:m1v endpoint_config:m1f
@envoy.service.tap.v3
StreamTapsRequest identifier:m13d trace_id:w trace:mdf
StreamTapsRequest.Identifier node:m6k tap_id:s
StreamTapsResponse
@envoy.tcp.metadataexchange.config
MetadataExchange protocol:s enable_discovery:b additional_labels:[s
@envoy.type.http.v3
Cookie name:s ttl:m172 path:s attributes:[m13h
CookieAttribute name:s value:s
PathTransformation operations:[m13j
PathTransformation.Operation normalize_path_rfc_3986:m13l merge_slashes:m13k
PathTransformation.Operation.MergeSlashes
PathTransformation.Operation.NormalizePathRFC3986
@envoy.type.matcher.v3
AddressMatcher ranges:[m1b2 invert_match:b
DoubleMatcher range:m14o exact:f
FilterStateMatcher key:s string_match:m147 address_match:m13m
HttpRequestHeaderMatchInput header_name:s
HttpRequestQueryParamMatchInput query_param:s
HttpRequestTrailerMatchInput header_name:s
HttpResponseHeaderMatchInput header_name:s
HttpResponseLocalReplyMatchInput
HttpResponseStatusCodeClassMatchInput
HttpResponseStatusCodeMatchInput
HttpResponseTrailerMatchInput header_name:s
ListMatcher one_of:m14a
ListStringMatcher patterns:[m147
MetadataMatcher filter:s path:[m140 value:m14a invert:b
MetadataMatcher.PathSegment key:s
NodeMatcher node_id:m147 node_metadatas:[m148
OrMatcher value_matchers:[m14a
PathMatcher path:m147
RegexMatchAndSubstitute pattern:m145 substitution:s
RegexMatcher google_re2:m146 regex:s
RegexMatcher.GoogleRE2 max_program_size:m185
StringMatcher exact:s prefix:s suffix:s safe_regex:m145 contains:s custom:m1ba ignore_case:b
StructMatcher path:[m149 value:m14a
StructMatcher.PathSegment key:s
ValueMatcher null_match:m14b double_match:m13n string_match:m147 bool_match:b present_match:b list_match:m13x or_match:m142
ValueMatcher.NullMatch
@envoy.type.metadata.v3
MetadataKey key:s path:[m14d
MetadataKey.PathSegment key:s index:u
MetadataKind request:m14h route:m14i cluster:m14f host:m14g
MetadataKind.Cluster
MetadataKind.Host
MetadataKind.Request
MetadataKind.Route
@envoy.type.tracing.v3
CustomTag tag:s literal:m14m environment:m14k request_header:m14l metadata:m14n value:s value_type:e4u
CustomTag.Environment name:s default_value:s
CustomTag.Header name:s default_value:s
CustomTag.Literal value:s
CustomTag.Metadata kind:m14e metadata_key:m14c default_value:s
@envoy.type.v3
DoubleRange start:f end:f
FractionalPercent numerator:u denominator:e4v
HashPolicy source_ip:m14s filter_state:m14r
HashPolicy.FilterState key:s
HashPolicy.SourceIp
HttpStatus code:e4w
Int32Range start:i end:i
Int64Range start:l end:l
Percent value:f
RateLimitStrategy blanket_rule:e4x requests_per_time_unit:m14y token_bucket:m151
RateLimitStrategy.RequestsPerTimeUnit requests_per_time_unit:w time_unit:e1d
Scope max_counters:m185 max_gauges:m185 max_histograms:m185 enable_eviction:b prefix:s sharing_name:s
SemanticVersion major_number:u minor_number:u patch:u
TokenBucket max_tokens:u tokens_per_fill:m185 fill_interval:m172
@envoy.watchdog.v3
AbortActionConfig wait_duration:m172
@google.api
BatchingConfigProto thresholds:m155 batch_descriptor:m154
BatchingDescriptorProto batched_field:s discriminator_fields:[s subresponse_field:s
BatchingSettingsProto element_count_threshold:i request_byte_threshold:l delay_threshold:m172 element_count_limit:i request_byte_limit:i flow_control_element_limit:i flow_control_byte_limit:i flow_control_limit_exceeded_behavior:e4y
ClientLibrarySettings version:s launch_stage:e4z rest_numeric_enums:b java_settings:m15f cpp_settings:m158 php_settings:m15j python_settings:m15l node_settings:m15i dotnet_settings:m15a ruby_settings:m15r go_settings:m15c
CommonLanguageSettings reference_docs_uri:s destinations:[e50 selective_gapic_generation:m15s
CppSettings common:m157
CustomHttpPattern kind:s path:s
DotnetSettings common:m157 renamed_services:{ss renamed_resources:{ss ignored_resources:[s forced_namespace_aliases:[s handwritten_signatures:[s
FieldInfo format:e51 referenced_types:[m15t
GoSettings common:m157 renamed_services:{ss
Http rules:[m15e fully_decode_reserved_expansion:b
HttpRule selector:s get:s put:s post:s delete:s patch:s custom:m159 body:s response_body:s additional_bindings:[m15e
JavaSettings library_package:s service_class_names:{ss common:m157
MethodSettings selector:s long_running:m15h auto_populated_fields:[s batching:m153
MethodSettings.LongRunning initial_poll_delay:m172 poll_delay_multiplier:f max_poll_delay:m172 total_poll_timeout:m172
NodeSettings common:m157
PhpSettings common:m157 library_package:s
Publishing method_settings:[m15g new_issue_uri:s documentation_uri:s api_short_name:s github_label:s codeowner_github_teams:[s doc_tag_prefix:s organization:e52 library_settings:[m156 proto_reference_documentation_uri:s rest_reference_documentation_uri:s
PythonSettings common:m157 experimental_features:m15m
PythonSettings.ExperimentalFeatures rest_async_io_enabled:b protobuf_pythonic_types_enabled:b unversioned_package_disabled:b
ResourceDescriptor type:s pattern:[s name_field:s history:e53 plural:s singular:s style:[e54
ResourceReference type:s child_type:s
RoutingParameter field:s path_template:s
RoutingRule routing_parameters:[m15p
RubySettings common:m157
SelectiveGapicGeneration methods:[s generate_omitted_as_internal:b
TypeReference type_name:s
@google.api.expr.v1alpha1
CheckedExpr reference_map:{lm16j type_map:{lm16o source_info:m16k expr_version:s expr:m166
Constant null_value:e0 bool_value:b int64_value:l uint64_value:w double_value:f string_value:s bytes_value:y duration_value:m172 timestamp_value:m184
Decl name:s ident:m15z function:m15x
Decl.FunctionDecl overloads:[m15y doc:s
Decl.FunctionDecl.Overload overload_id:s params:[m16o type_params:[s result_type:m16o is_instance_function:b doc:s
Decl.IdentDecl type:m16o value:m15v doc:s
EnumValue type:s value:i
ErrorSet errors:[m18a
EvalState values:[m16e results:[m163
EvalState.Result expr:l value:l
Explain values:[m16u expr_steps:[m165
Explain.ExprStep id:l value_index:i
Expr id:l const_expr:m15v ident_expr:m16c select_expr:m16d call_expr:m167 list_expr:m169 struct_expr:m16a comprehension_expr:m168
Expr.Call target:m166 function:s args:[m166
Expr.Comprehension iter_var:s iter_var2:s iter_range:m166 accu_var:s accu_init:m166 loop_condition:m166 loop_step:m166 result:m166
Expr.CreateList elements:[m166 optional_indices:[i
Expr.CreateStruct message_name:s entries:[m16b
Expr.CreateStruct.Entry id:l field_key:s map_key:m166 value:m166 optional_entry:b
Expr.Ident name:s
Expr.Select operand:m166 field:s test_only:b
ExprValue value:m16u error:m161 unknown:m16t
ListValue values:[m16u
MapValue entries:[m16h
MapValue.Entry key:m16u value:m16u
ParsedExpr expr:m166 source_info:m16k
Reference name:s overload_id:[s value:m15v
SourceInfo syntax_version:s location:s line_offsets:[i positions:{li macro_calls:{lm166 extensions:[m16l
SourceInfo.Extension id:s affected_components:[e55 version:m16m
SourceInfo.Extension.Version major:l minor:l
SourcePosition location:s offset:i line:i column:i
Type dyn:m173 null:e0 primitive:e56 wrapper:e56 well_known:e57 list_type:m16r map_type:m16s function:m16q message_type:s type_param:s type:m16o error:m173 abstract_type:m16p
Type.AbstractType name:s parameter_types:[m16o
Type.FunctionType result_type:m16o arg_types:[m16o
Type.ListType elem_type:m16o
Type.MapType key_type:m16o value_type:m16o
UnknownSet exprs:[l
Value null_value:e0 bool_value:b int64_value:l uint64_value:w double_value:f string_value:s bytes_value:y enum_value:m160 object_value:m16v map_value:m16g list_value:m16f type_value:s
@google.protobuf
Any type_url:s value:y
BoolValue value:b
BytesValue value:y
DescriptorProto name:s field:[m17f extension:[m17f nested_type:[m16y enum_type:[m174 extension_range:[m16z oneof_decl:[m17w options:m17t reserved_range:[m170 reserved_name:[s visibility:e58
DescriptorProto.ExtensionRange start:i end:i options:m179
DescriptorProto.ReservedRange start:i end:i
DoubleValue value:f
Duration seconds:l nanos:i
Empty
EnumDescriptorProto name:s value:[m177 options:m176 reserved_range:[m175 reserved_name:[s visibility:e58
EnumDescriptorProto.EnumReservedRange start:i end:i
EnumOptions allow_alias:b deprecated:b deprecated_legacy_json_field_conflicts:b features:m17b uninterpreted_option:[m187
EnumValueDescriptorProto name:s number:i options:m178
EnumValueOptions deprecated:b features:m17b debug_redact:b feature_support:m17j uninterpreted_option:[m187
ExtensionRangeOptions uninterpreted_option:[m187 declaration:[m17a features:m17b verification:e59
ExtensionRangeOptions.Declaration number:i full_name:s type:s reserved:b repeated:b
FeatureSet field_presence:e5a enum_type:e5b repeated_field_encoding:e5c utf8_validation:e5d message_encoding:e5e json_format:e5f enforce_naming_style:e5g default_symbol_visibility:e5h
FeatureSet.VisibilityFeature
FeatureSetDefaults defaults:[m17e minimum_edition:e5i maximum_edition:e5i
FeatureSetDefaults.FeatureSetEditionDefault edition:e5i overridable_features:m17b fixed_features:m17b
FieldDescriptorProto name:s number:i label:e5j type:e5k type_name:s extendee:s default_value:s oneof_index:i json_name:s options:m17h proto3_optional:b
FieldMask paths:[s
FieldOptions ctype:e5l packed:b jstype:e5m lazy:b unverified_lazy:b deprecated:b weak:b debug_redact:b retention:e5n targets:[e5o edition_defaults:[m17i features:m17b feature_support:m17j uninterpreted_option:[m187
FieldOptions.EditionDefault edition:e5i value:s
FieldOptions.FeatureSupport edition_introduced:e5i edition_deprecated:e5i deprecation_warning:s edition_removed:e5i removal_error:s
FileDescriptorProto name:s package:s dependency:[s public_dependency:[i weak_dependency:[i option_dependency:[s message_type:[m16y enum_type:[m174 service:[m17y extension:[m17f options:m17m source_code_info:m180 syntax:s edition:e5i
FileDescriptorSet file:[m17k
FileOptions java_package:s java_outer_classname:s java_multiple_files:b java_generate_equals_and_hash:b java_string_check_utf8:b optimize_for:e5p go_package:s cc_generic_services:b java_generic_services:b py_generic_services:b deprecated:b cc_enable_arenas:b objc_class_prefix:s csharp_namespace:s swift_prefix:s php_class_prefix:s php_namespace:s php_metadata_namespace:s ruby_package:s features:m17b uninterpreted_option:[m187
FloatValue value:f
GeneratedCodeInfo annotation:[m17p
GeneratedCodeInfo.Annotation path:[i source_file:s begin:i end:i semantic:e5q
Int32Value value:i
Int64Value value:l
ListValue values:[m189
MessageOptions message_set_wire_format:b no_standard_descriptor_accessor:b deprecated:b map_entry:b deprecated_legacy_json_field_conflicts:b features:m17b uninterpreted_option:[m187
MethodDescriptorProto name:s input_type:s output_type:s options:m17v client_streaming:b server_streaming:b
MethodOptions deprecated:b idempotency_level:e5r features:m17b uninterpreted_option:[m187
OneofDescriptorProto name:s options:m17x
OneofOptions features:m17b uninterpreted_option:[m187
ServiceDescriptorProto name:s method:[m17u options:m17z
ServiceOptions features:m17b deprecated:b uninterpreted_option:[m187
SourceCodeInfo location:[m181
SourceCodeInfo.Location path:[i span:[i leading_comments:s trailing_comments:s leading_detached_comments:[s
StringValue value:s
Struct fields:{sm189
Timestamp seconds:l nanos:i
UInt32Value value:u
UInt64Value value:w
UninterpretedOption name:[m188 identifier_value:s positive_int_value:w negative_int_value:l double_value:f string_value:y aggregate_value:s
UninterpretedOption.NamePart name_part:s is_extension:b
Value null_value:e0 number_value:f string_value:s bool_value:b struct_value:m183 list_value:m17s
@google.rpc
Status code:i message:s details:[m16v
@grpc.binarylog.v1
Address type:e5s address:s ip_port:u
ClientHeader metadata:m18f method_name:s authority:s timeout:m172
GrpcLogEntry timestamp:m184 call_id:w sequence_id_within_call:w type:e5t logger:e5u client_header:m18c server_header:m18h message:m18e trailer:m18i payload_truncated:b peer:m18b
Message length:u data:y
Metadata entry:[m18g
MetadataEntry key:s value:y
ServerHeader metadata:m18f
Trailer metadata:m18f status_code:u status_message:s status_details:y
@io.istio.http.peer_metadata
Config downstream_discovery:[m18l upstream_discovery:[m18l downstream_propagation:[m18n upstream_propagation:[m18n shared_with_upstream:b additional_labels:[s
Config.Baggage
Config.DiscoveryMethod baggage:m18k workload_discovery:m18p istio_headers:m18m upstream_filter_state:m18o
Config.IstioHeaders skip_external_clusters:b
Config.PropagationMethod istio_headers:m18m baggage:m18k
Config.UpstreamFilterState peer_metadata_key:s
Config.WorkloadDiscovery
@io.prometheus.client
Bucket cumulative_count:w cumulative_count_float:f upper_bound:f exemplar:m18t
BucketSpan offset:i length:u
Counter value:f exemplar:m18t created_timestamp:m184
Exemplar label:[m18w value:f timestamp:m184
Gauge value:f
Histogram sample_count:w sample_count_float:f sample_sum:f bucket:[m18q created_timestamp:m184 schema:i zero_threshold:f zero_count:w zero_count_float:f negative_span:[m18r negative_delta:[l negative_count:[f positive_span:[m18r positive_delta:[l positive_count:[f exemplars:[m18t
LabelPair name:s value:s
Metric label:[m18w gauge:m18u counter:m18s summary:m190 untyped:m191 histogram:m18v timestamp_ms:l
MetricFamily name:s help:s type:e5v metric:[m18x unit:s
Quantile quantile:f value:f
Summary sample_count:w sample_sum:f quantile:[m18z created_timestamp:m184
Untyped value:f
@istio.envoy.config.filter.http.alpn.v2alpha1
FilterConfig alpn_override:[m193
FilterConfig.AlpnOverride upstream_protocol:e5w alpn_override:[s
@istio.envoy.config.filter.http.jwt_auth.v2alpha1
DataSource filename:s inline_bytes:y inline_string:s
HttpUri uri:s cluster:s timeout:m172
JwtAuthentication rules:[m198 allow_missing_or_failed:b
JwtHeader name:s value_prefix:s
JwtRule issuer:s audiences:[s remote_jwks:m199 local_jwks:m194 forward:b from_headers:[m197 from_params:[s forward_payload_header:s
RemoteJwks http_uri:m195 cache_duration:m172
@istio.envoy.config.filter.network.tcp_cluster_rewrite.v2alpha1
TcpClusterRewrite cluster_pattern:s cluster_replacement:s
@istio.workload
ApplicationTunnel protocol:e5x port:u
BootstrapExtension config_source:m51
GatewayAddress hostname:m19f address:m19g hbone_mtls_port:u
Locality region:s zone:s subzone:s
NamespacedHostname namespace:s hostname:s
NetworkAddress network:s address:y
Port service_port:u target_port:u
PortList ports:[m19h
Workload uid:s name:s namespace:s addresses:[y hostname:s network:s tunnel_protocol:e5y trust_domain:s service_account:s waypoint:m19d network_gateway:m19d node:s canonical_name:s canonical_revision:s workload_type:e5z workload_name:s native_tunnel:b application_tunnel:m19b services:{sm19i authorization_policies:[s status:e60 cluster_id:s locality:m19e network_mode:e61
@opentelemetry.proto.common.v1
AnyValue string_value:s bool_value:b int_value:l double_value:f array_value:m19l kvlist_value:m19p bytes_value:y string_value_strindex:i
ArrayValue values:[m19k
EntityRef schema_url:s type:s id_keys:[s description_keys:[s
InstrumentationScope name:s version:s attributes:[m19o dropped_attributes_count:u
KeyValue key:s value:m19k key_strindex:i
KeyValueList values:[m19o
@stackdriver.config.v1alpha1
CustomConfig dimensions:{ss tags_to_remove:[s
MetricsOverride drop:b tag_overrides:{ss
PluginConfig disable_server_access_logging:b max_log_batch_size_in_bytes:i log_report_duration:m172 enable_audit_log:b destination_service_name:s enable_mesh_edges_reporting:b mesh_edges_reporting_duration:m172 max_peer_cache_size:i disable_host_header_fallback:b max_edges_batch_size:i disable_http_size_metrics:b enable_log_compression:m16w access_logging:e62 access_logging_filter_expression:s custom_log_config:m19q metric_expiry_duration:m172 metrics_overrides:{sm19r
@stats
MetricConfig dimensions:{ss name:s tags_to_remove:[s match:s drop:b
MetricDefinition name:s value:s type:e63
PluginConfig disable_host_header_fallback:b tcp_reporting_duration:m172 metrics:[m19t definitions:[m19u reporter:e64 rotation_interval:m172 graceful_deletion_interval:m172
@udpa.annotations
FieldMigrateAnnotation rename:s oneof_promotion:s
FieldSecurityAnnotation configure_for_untrusted_downstream:b configure_for_untrusted_upstream:b
FileMigrateAnnotation move_to_package:s
MigrateAnnotation rename:s
StatusAnnotation work_in_progress:b package_version_status:e65
VersioningAnnotation previous_message_type:s
@udpa.data.orca.v1
OrcaLoadReport cpu_utilization:f mem_utilization:f rps:w request_cost:{sf utilization:{sf
@udpa.service.orca.v1
OrcaLoadReportRequest report_interval:m172 request_cost_names:[s
@udpa.type.v1
TypedStruct type_url:s value:m183
@validate
AnyRules required:b in:[s not_in:[s
BoolRules const:b
BytesRules const:y len:w min_len:w max_len:w pattern:s prefix:y suffix:y contains:y in:[y not_in:[y ip:b ipv4:b ipv6:b ignore_empty:b
DoubleRules const:f lt:f lte:f gt:f gte:f in:[f not_in:[f ignore_empty:b
DurationRules required:b const:m172 lt:m172 lte:m172 gt:m172 gte:m172 in:[m172 not_in:[m172
EnumRules const:i defined_only:b in:[i not_in:[i
FieldRules message:m1ai float:m1ae double:m1a8 int32:m1af int64:m1ag uint32:m1aq uint64:m1ar sint32:m1am sint64:m1an fixed32:m1ac fixed64:m1ad sfixed32:m1ak sfixed64:m1al bool:m1a6 string:m1ao bytes:m1a7 enum:m1aa repeated:m1aj map:m1ah any:m1a5 duration:m1a9 timestamp:m1ap
Fixed32Rules const:u lt:u lte:u gt:u gte:u in:[u not_in:[u ignore_empty:b
Fixed64Rules const:w lt:w lte:w gt:w gte:w in:[w not_in:[w ignore_empty:b
FloatRules const:f lt:f lte:f gt:f gte:f in:[f not_in:[f ignore_empty:b
Int32Rules const:i lt:i lte:i gt:i gte:i in:[i not_in:[i ignore_empty:b
Int64Rules const:l lt:l lte:l gt:l gte:l in:[l not_in:[l ignore_empty:b
MapRules min_pairs:w max_pairs:w no_sparse:b keys:m1ab values:m1ab ignore_empty:b
MessageRules skip:b required:b
RepeatedRules min_items:w max_items:w unique:b items:m1ab ignore_empty:b
SFixed32Rules const:i lt:i lte:i gt:i gte:i in:[i not_in:[i ignore_empty:b
SFixed64Rules const:l lt:l lte:l gt:l gte:l in:[l not_in:[l ignore_empty:b
SInt32Rules const:i lt:i lte:i gt:i gte:i in:[i not_in:[i ignore_empty:b
SInt64Rules const:l lt:l lte:l gt:l gte:l in:[l not_in:[l ignore_empty:b
StringRules const:s len:w min_len:w max_len:w len_bytes:w min_bytes:w max_bytes:w pattern:s prefix:s suffix:s contains:s not_contains:s in:[s not_in:[s email:b hostname:b ip:b ipv4:b ipv6:b uri:b uri_ref:b address:b uuid:b well_known_regex:e66 strict:b ignore_empty:b
TimestampRules required:b const:m184 lt:m184 lte:m184 gt:m184 gte:m184 lt_now:b gt_now:b within:m172
UInt32Rules const:u lt:u lte:u gt:u gte:u in:[u not_in:[u ignore_empty:b
UInt64Rules const:w lt:w lte:w gt:w gte:w in:[w not_in:[w ignore_empty:b
@xds.annotations.v3
FieldMigrateAnnotation rename:s oneof_promotion:s
FieldSecurityAnnotation configure_for_untrusted_downstream:b configure_for_untrusted_upstream:b
FieldStatusAnnotation work_in_progress:b
FileMigrateAnnotation move_to_package:s
FileStatusAnnotation work_in_progress:b
MessageStatusAnnotation work_in_progress:b
MigrateAnnotation rename:s
StatusAnnotation work_in_progress:b package_version_status:e67
VersioningAnnotation previous_message_type:s
@xds.core.v3
Authority name:s
CidrRange address_prefix:s prefix_len:m185
CollectionEntry locator:m1b7 inline_entry:m1b4
CollectionEntry.InlineEntry name:s version:s resource:m16v
ContextParams params:{ss
Resource name:m1b9 version:s resource:m16v
ResourceLocator scheme:e68 id:s authority:s resource_type:s exact_context:m1b5 directives:[m1b8
ResourceLocator.Directive alt:m1b7 entry:s
ResourceName id:s authority:s resource_type:s context:m1b5
TypedExtensionConfig name:s typed_config:m16v
@xds.data.orca.v3
OrcaLoadReport cpu_utilization:f mem_utilization:f rps:w request_cost:{sf utilization:{sf rps_fractional:f eps:f named_metrics:{sf application_utilization:f
@xds.service.orca.v3
OrcaLoadReportRequest report_interval:m172 request_cost_names:[s
@xds.type.matcher.v3
CelMatcher expr_match:m1c2 description:s
DoubleRangeMatcher range_matchers:[m1bf
DoubleRangeMatcher.RangeMatcher ranges:[m1c4 on_match:m1bw
HttpAttributesCelMatchInput
IPMatcher range_matchers:[m1bi
IPMatcher.IPRangeMatcher ranges:[m1b2 on_match:m1bw exclusive:b
Int32RangeMatcher range_matchers:[m1bk
Int32RangeMatcher.RangeMatcher ranges:[m1c5 on_match:m1bw
Int64RangeMatcher range_matchers:[m1bm
Int64RangeMatcher.RangeMatcher ranges:[m1c6 on_match:m1bw
ListStringMatcher patterns:[m1c1
Matcher matcher_list:m1bp matcher_tree:m1bu on_no_match:m1bw
Matcher.MatcherList matchers:[m1bq
Matcher.MatcherList.FieldMatcher predicate:m1br on_match:m1bw
Matcher.MatcherList.Predicate single_predicate:m1bt or_matcher:m1bs and_matcher:m1bs not_matcher:m1br
Matcher.MatcherList.Predicate.PredicateList predicate:[m1br
Matcher.MatcherList.Predicate.SinglePredicate input:m1ba value_match:m1c1 custom_match:m1ba
Matcher.MatcherTree input:m1ba exact_match_map:m1bv prefix_match_map:m1bv custom_match:m1ba
Matcher.MatcherTree.MatchMap map:{sm1bw
Matcher.OnMatch matcher:m1bo action:m1ba keep_matching:b
RegexMatcher google_re2:m1by regex:s
RegexMatcher.GoogleRE2
ServerNameMatcher domain_matchers:[m1c0
ServerNameMatcher.DomainMatcher domains:[s on_match:m1bw
StringMatcher exact:s prefix:s suffix:s safe_regex:m1bx contains:s custom:m1ba ignore_case:b
@xds.type.v3
CelExpression parsed_expr:m16i checked_expr:m15u cel_expr_parsed:mo cel_expr_checked:m0 cel_expr_string:s
CelExtractString expr_extract:m1c2 default_value:m182
DoubleRange start:f end:f
Int32Range start:i end:i
Int64Range start:l end:l
TypedStruct type_url:s value:m183
`;

/** Every enum that a field has, one line each: its name and those of its values. */
export const ENVOY_ENUMS = `
google.protobuf.NullValue NULL_VALUE
cel.expr.SourceInfo.Extension.Component COMPONENT_UNSPECIFIED COMPONENT_PARSER COMPONENT_TYPE_CHECKER COMPONENT_RUNTIME
cel.expr.Type.PrimitiveType PRIMITIVE_TYPE_UNSPECIFIED BOOL INT64 UINT64 DOUBLE STRING BYTES
cel.expr.Type.WellKnownType WELL_KNOWN_TYPE_UNSPECIFIED ANY TIMESTAMP DURATION
envoy.admin.v3.ClientResourceStatus UNKNOWN REQUESTED DOES_NOT_EXIST ACKED NACKED RECEIVED_ERROR TIMEOUT
envoy.admin.v3.CommandLineOptions.IpVersion v4 v6
envoy.admin.v3.CommandLineOptions.DrainStrategy Gradual Immediate
envoy.admin.v3.CommandLineOptions.Mode Serve Validate InitOnly
envoy.config.core.v3.HealthStatus UNKNOWN HEALTHY UNHEALTHY DRAINING TIMEOUT DEGRADED
envoy.admin.v3.ServerInfo.State LIVE DRAINING PRE_INITIALIZING INITIALIZING
envoy.admin.v3.SimpleMetric.Type COUNTER GAUGE
envoy.config.accesslog.v3.ComparisonFilter.Op EQ GE LE NE
envoy.config.accesslog.v3.GrpcStatusFilter.Status OK CANCELED UNKNOWN INVALID_ARGUMENT DEADLINE_EXCEEDED NOT_FOUND ALREADY_EXISTS PERMISSION_DENIED RESOURCE_EXHAUSTED FAILED_PRECONDITION ABORTED OUT_OF_RANGE UNIMPLEMENTED INTERNAL UNAVAILABLE DATA_LOSS UNAUTHENTICATED
envoy.data.accesslog.v3.AccessLogType NotSet TcpUpstreamConnected TcpPeriodic TcpConnectionStart TcpConnectionEnd DownstreamStart DownstreamPeriodic DownstreamEnd UpstreamPoolReady UpstreamPeriodic UpstreamEnd DownstreamTunnelSuccessfullyEstablished UdpTunnelUpstreamConnected UdpPeriodic UdpSessionEnd
envoy.config.bootstrap.v3.ApiListenerManager.ThreadingModel MAIN_THREAD_ONLY STANDALONE_WORKER_THREAD
envoy.config.bootstrap.v3.CustomInlineHeader.InlineHeaderType REQUEST_HEADER REQUEST_TRAILER RESPONSE_HEADER RESPONSE_TRAILER
envoy.config.bootstrap.v3.Watchdog.WatchdogAction.WatchdogEvent UNKNOWN KILL MULTIKILL MEGAMISS MISS
envoy.config.core.v3.RoutingPriority DEFAULT HIGH
envoy.config.cluster.v3.Cluster.DiscoveryType STATIC STRICT_DNS LOGICAL_DNS EDS ORIGINAL_DST
envoy.config.cluster.v3.Cluster.LbPolicy ROUND_ROBIN LEAST_REQUEST RING_HASH RANDOM MAGLEV CLUSTER_PROVIDED LOAD_BALANCING_POLICY_CONFIG
envoy.config.cluster.v3.Cluster.DnsLookupFamily AUTO V4_ONLY V6_ONLY V4_PREFERRED ALL
envoy.config.cluster.v3.Cluster.ClusterProtocolSelection USE_CONFIGURED_PROTOCOL USE_DOWNSTREAM_PROTOCOL
envoy.config.cluster.v3.Cluster.LbSubsetConfig.LbSubsetFallbackPolicy NO_FALLBACK ANY_ENDPOINT DEFAULT_SUBSET
envoy.config.cluster.v3.Cluster.LbSubsetConfig.LbSubsetMetadataFallbackPolicy METADATA_NO_FALLBACK FALLBACK_LIST
envoy.config.cluster.v3.Cluster.LbSubsetConfig.LbSubsetSelector.LbSubsetSelectorFallbackPolicy NOT_DEFINED NO_FALLBACK ANY_ENDPOINT DEFAULT_SUBSET KEYS_SUBSET
envoy.config.cluster.v3.Cluster.RingHashLbConfig.HashFunction XX_HASH MURMUR_HASH_2
envoy.config.cluster.v3.UpstreamConnectionOptions.FirstAddressFamilyVersion DEFAULT V4 V6 PIPE INTERNAL
envoy.config.core.v3.ApiConfigSource.ApiType DEPRECATED_AND_UNAVAILABLE_DO_NOT_USE REST GRPC DELTA_GRPC AGGREGATED_GRPC AGGREGATED_DELTA_GRPC
envoy.config.core.v3.ApiVersion AUTO V2 V3
envoy.config.core.v3.HeaderValueOption.HeaderAppendAction APPEND_IF_EXISTS_OR_ADD ADD_IF_ABSENT OVERWRITE_IF_EXISTS_OR_ADD OVERWRITE_IF_EXISTS
envoy.type.v3.CodecClientType HTTP1 HTTP2 HTTP3
envoy.config.core.v3.RequestMethod METHOD_UNSPECIFIED GET HEAD POST PUT DELETE CONNECT OPTIONS TRACE PATCH
envoy.config.core.v3.HttpProtocolOptions.HeadersWithUnderscoresAction ALLOW REJECT_REQUEST DROP_HEADER
envoy.config.core.v3.KeyValueAppend.KeyValueAppendAction APPEND_IF_EXISTS_OR_ADD ADD_IF_ABSENT OVERWRITE_IF_EXISTS_OR_ADD OVERWRITE_IF_EXISTS
envoy.config.core.v3.ProxyProtocolConfig.Version V1 V2
envoy.config.core.v3.ProxyProtocolPassThroughTLVs.PassTLVsMatchType INCLUDE_ALL INCLUDE
envoy.config.core.v3.SocketAddress.Protocol TCP UDP
envoy.config.core.v3.SocketOption.SocketState STATE_PREBIND STATE_BOUND STATE_LISTENING
envoy.config.core.v3.SocketOption.SocketIpVersion SOCKET_IP_VERSION_UNSPECIFIED SOCKET_IP_VERSION_IPV4 SOCKET_IP_VERSION_IPV6
envoy.config.listener.v3.FilterChainMatch.ConnectionSourceType ANY SAME_IP_OR_LOOPBACK EXTERNAL
envoy.config.listener.v3.Listener.DrainType DEFAULT MODIFY_ONLY
envoy.config.core.v3.TrafficDirection UNSPECIFIED INBOUND OUTBOUND
envoy.config.metrics.v3.HistogramEmitMode SUMMARY_AND_HISTOGRAM SUMMARY HISTOGRAM
envoy.config.overload.v3.ScaleTimersOverloadActionConfig.TimerType UNSPECIFIED HTTP_DOWNSTREAM_CONNECTION_IDLE HTTP_DOWNSTREAM_STREAM_IDLE TRANSPORT_SOCKET_CONNECT HTTP_DOWNSTREAM_CONNECTION_MAX HTTP_DOWNSTREAM_STREAM_FLUSH
envoy.config.rbac.v3.RBAC.Action ALLOW DENY LOG
envoy.config.rbac.v3.RBAC.AuditLoggingOptions.AuditCondition NONE ON_DENY ON_ALLOW ON_DENY_AND_ALLOW
envoy.config.rbac.v3.MetadataSource DYNAMIC ROUTE
envoy.config.route.v3.RateLimit.XRateLimitOption UNSPECIFIED OFF DRAFT_VERSION_03
envoy.config.route.v3.RateLimit.Action.MetaData.Source DYNAMIC ROUTE_ENTRY CLUSTER_ENTRY CLUSTER_LOCALITY_ENTRY
envoy.type.v3.RateLimitUnit UNKNOWN SECOND MINUTE HOUR DAY MONTH YEAR
envoy.config.route.v3.RedirectAction.RedirectResponseCode MOVED_PERMANENTLY FOUND SEE_OTHER TEMPORARY_REDIRECT PERMANENT_REDIRECT
envoy.config.route.v3.RetryPolicy.ResetHeaderFormat SECONDS UNIX_TIMESTAMP
envoy.config.route.v3.RouteAction.ClusterNotFoundResponseCode SERVICE_UNAVAILABLE NOT_FOUND INTERNAL_SERVER_ERROR
envoy.config.route.v3.RouteAction.InternalRedirectAction PASS_THROUGH_INTERNAL_REDIRECT HANDLE_INTERNAL_REDIRECT
envoy.config.route.v3.VirtualHost.TlsRequirementType NONE EXTERNAL_ONLY ALL
envoy.config.tap.v3.OutputSink.Format JSON_BODY_AS_BYTES JSON_BODY_AS_STRING PROTO_BINARY PROTO_BINARY_LENGTH_DELIMITED PROTO_TEXT
envoy.config.trace.v3.LightstepConfig.PropagationMode ENVOY LIGHTSTEP B3 TRACE_CONTEXT
envoy.config.trace.v3.ZipkinConfig.CollectorEndpointVersion DEPRECATED_AND_UNAVAILABLE_DO_NOT_USE HTTP_JSON HTTP_PROTO GRPC
envoy.config.trace.v3.ZipkinConfig.TraceContextOption USE_B3 USE_B3_WITH_W3C_PROPAGATION
envoy.data.accesslog.v3.HTTPAccessLogEntry.HTTPVersion PROTOCOL_UNSPECIFIED HTTP10 HTTP11 HTTP2 HTTP3
envoy.data.accesslog.v3.ResponseFlags.Unauthorized.Reason REASON_UNSPECIFIED EXTERNAL_SERVICE
envoy.data.accesslog.v3.TLSProperties.TLSVersion VERSION_UNSPECIFIED TLSv1 TLSv1_1 TLSv1_2 TLSv1_3
envoy.type.ai.v3.LLMProtocol LLM_PROTOCOL_UNSPECIFIED OPENAI_CHAT_COMPLETIONS OPENAI_RESPONSES ANTHROPIC_MESSAGES GEMINI_GENERATE_CONTENT
envoy.data.ai.v3.TokenUsage.ExtractionStatus EXTRACTION_STATUS_UNSPECIFIED COMPLETE PARTIAL FAILED
envoy.data.cluster.v3.OutlierEjectionType CONSECUTIVE_5XX CONSECUTIVE_GATEWAY_FAILURE SUCCESS_RATE CONSECUTIVE_LOCAL_ORIGIN_FAILURE SUCCESS_RATE_LOCAL_ORIGIN FAILURE_PERCENTAGE FAILURE_PERCENTAGE_LOCAL_ORIGIN DEGRADED
envoy.data.cluster.v3.Action EJECT UNEJECT
envoy.data.core.v3.HealthCheckFailureType ACTIVE PASSIVE NETWORK NETWORK_TIMEOUT
envoy.data.core.v3.HealthCheckerType HTTP TCP GRPC REDIS THRIFT DYNAMIC_MODULE UDP
envoy.extensions.access_loggers.stats.v3.Config.Histogram.Unit Unspecified Bytes Microseconds Milliseconds Percent
envoy.extensions.clusters.common.dns.v3.DnsLookupFamily UNSPECIFIED AUTO V4_ONLY V6_ONLY V4_PREFERRED ALL
envoy.extensions.compression.brotli.compressor.v3.Brotli.EncoderMode DEFAULT GENERIC TEXT FONT
envoy.extensions.compression.gzip.compressor.v3.Gzip.CompressionLevel DEFAULT_COMPRESSION BEST_SPEED COMPRESSION_LEVEL_1 COMPRESSION_LEVEL_2 COMPRESSION_LEVEL_3 COMPRESSION_LEVEL_4 COMPRESSION_LEVEL_5 COMPRESSION_LEVEL_6 COMPRESSION_LEVEL_7 COMPRESSION_LEVEL_8 COMPRESSION_LEVEL_9 BEST_COMPRESSION
envoy.extensions.compression.gzip.compressor.v3.Gzip.CompressionStrategy DEFAULT_STRATEGY FILTERED HUFFMAN_ONLY RLE FIXED
envoy.extensions.compression.qatzip.compressor.v3alpha.Qatzip.HardwareBufferSize DEFAULT SZ_4K SZ_8K SZ_32K SZ_64K SZ_128K SZ_512K
envoy.extensions.compression.qatzstd.compressor.v3alpha.Qatzstd.Strategy DEFAULT FAST DFAST GREEDY LAZY LAZY2 BTLAZY2 BTOPT BTULTRA BTULTRA2
envoy.extensions.compression.zstd.compressor.v3.Zstd.Strategy DEFAULT FAST DFAST GREEDY LAZY LAZY2 BTLAZY2 BTOPT BTULTRA BTULTRA2
envoy.extensions.filters.common.dependency.v3.Dependency.DependencyType HEADER FILTER_STATE_KEY DYNAMIC_METADATA
envoy.extensions.filters.common.set_filter_state.v3.FilterStateValue.SharedWithUpstream NONE ONCE TRANSITIVE
envoy.extensions.filters.http.a2a.v3.A2a.TrafficMode PASS_THROUGH REJECT
envoy.extensions.filters.http.a2a.v3.A2a.StorageMode NONE DYNAMIC_METADATA FILTER_STATE DYNAMIC_METADATA_AND_FILTER_STATE
envoy.extensions.filters.http.ai_protocol_manager.v3.RequestHandling.BodyReserialization ALWAYS DISABLE
envoy.extensions.filters.http.ai_protocol_manager.v3.TokenUsageExtraction.UsageSignal USAGE_SIGNAL_UNSPECIFIED SYNTHESIZE_TRAILERS
envoy.extensions.filters.http.aws_lambda.v3.Config.InvocationMode SYNCHRONOUS ASYNCHRONOUS
envoy.extensions.filters.http.aws_request_signing.v3.AwsRequestSigning.SigningAlgorithm AWS_SIGV4 AWS_SIGV4A
envoy.extensions.filters.http.bandwidth_limit.v3.BandwidthLimit.EnableMode DISABLED REQUEST RESPONSE REQUEST_AND_RESPONSE
envoy.extensions.filters.http.ext_authz.v3.ShadowDecision.CheckResult UNSPECIFIED OK DENIED ERROR
envoy.extensions.filters.http.ext_proc.v3.ExternalProcessor.RouteCacheAction DEFAULT CLEAR RETAIN
envoy.extensions.filters.http.ext_proc.v3.ProcessingMode.HeaderSendMode DEFAULT SEND SKIP
envoy.extensions.filters.http.ext_proc.v3.ProcessingMode.BodySendMode NONE STREAMED BUFFERED BUFFERED_PARTIAL FULL_DUPLEX_STREAMED GRPC
envoy.extensions.filters.http.golang.v3alpha.Config.MergePolicy MERGE_VIRTUALHOST_ROUTER_FILTER MERGE_VIRTUALHOST_ROUTER OVERRIDE
envoy.extensions.filters.http.grpc_json_transcoder.v3.GrpcJsonTranscoder.UrlUnescapeSpec ALL_CHARACTERS_EXCEPT_RESERVED ALL_CHARACTERS_EXCEPT_SLASH ALL_CHARACTERS
envoy.extensions.filters.http.gzip.v3.Gzip.CompressionLevel.Enum DEFAULT BEST SPEED
envoy.extensions.filters.http.gzip.v3.Gzip.CompressionStrategy DEFAULT FILTERED HUFFMAN RLE
envoy.extensions.filters.http.header_to_metadata.v3.Config.ValueType STRING NUMBER PROTOBUF_VALUE
envoy.extensions.filters.http.header_to_metadata.v3.Config.ValueEncode NONE BASE64
envoy.extensions.filters.http.ip_tagging.v3.IPTagging.RequestType BOTH INTERNAL EXTERNAL
envoy.extensions.filters.http.ip_tagging.v3.IPTagging.IpTagHeader.HeaderAction SANITIZE APPEND_IF_EXISTS_OR_ADD
envoy.extensions.filters.http.json_to_metadata.v3.JsonToMetadata.ValueType PROTOBUF_VALUE STRING NUMBER
envoy.extensions.filters.http.kill_request.v3.KillRequest.Direction REQUEST RESPONSE
envoy.extensions.common.ratelimit.v3.XRateLimitHeadersRFCVersion OFF DRAFT_VERSION_03
envoy.extensions.common.ratelimit.v3.VhRateLimitsOptions OVERRIDE INCLUDE IGNORE
envoy.extensions.filters.http.mcp.v3.Mcp.TrafficMode PASS_THROUGH REJECT_NO_MCP NOOP
envoy.extensions.filters.http.mcp.v3.Mcp.RequestStorageMode MODE_UNSPECIFIED DYNAMIC_METADATA FILTER_STATE DYNAMIC_METADATA_AND_FILTER_STATE
envoy.extensions.filters.http.mcp.v3.Mcp.AttributeSource BODY VERIFY HEADERS
envoy.extensions.filters.http.mcp_json_rest_bridge.v3.CacheScope CACHE_SCOPE_UNSPECIFIED CACHE_SCOPE_PUBLIC CACHE_SCOPE_PRIVATE
envoy.extensions.filters.http.mcp_json_rest_bridge.v3.HttpRule.ParameterBinding.Type TYPE_UNSPECIFIED HEADER COOKIE
envoy.extensions.filters.http.mcp_json_rest_bridge.v3.McpJsonRestBridge.RequestStorageMode MODE_UNSPECIFIED DYNAMIC_METADATA
envoy.extensions.filters.http.mcp_router.v3.ValidationPolicy.Mode MODE_UNSPECIFIED DISABLED ENFORCE
envoy.extensions.filters.http.oauth2.v3.CookieConfig.SameSite DISABLED STRICT LAX NONE
envoy.extensions.filters.http.oauth2.v3.OAuth2Config.AuthType URL_ENCODED_BODY BASIC_AUTH TLS_CLIENT_AUTH PRIVATE_KEY_JWT
envoy.extensions.filters.http.oauth2.v3.PrivateKeyJwtConfig.SigningAlgorithm RS256 RS384 RS512 ES256 ES384 ES512
envoy.extensions.filters.http.proto_api_scrubber.v3.ProtoApiScrubberConfig.FilteringMode OVERRIDE
envoy.extensions.filters.http.proto_message_extraction.v3.MethodExtraction.ExtractDirective ExtractDirective_UNSPECIFIED EXTRACT EXTRACT_REDACT EXTRACT_REPEATED_CARDINALITY
envoy.extensions.filters.http.proto_message_extraction.v3.ProtoMessageExtractionConfig.ExtractMode ExtractMode_UNSPECIFIED FIRST_AND_LAST
envoy.extensions.filters.http.ratelimit.v3.RateLimit.XRateLimitHeadersRFCVersion OFF DRAFT_VERSION_03
envoy.extensions.filters.http.ratelimit.v3.RateLimitPerRoute.VhRateLimitsOptions OVERRIDE INCLUDE IGNORE
envoy.extensions.filters.http.ratelimit.v3.RateLimitPerRoute.OverrideOptions DEFAULT OVERRIDE_POLICY INCLUDE_POLICY IGNORE_POLICY
envoy.extensions.filters.http.thrift_to_metadata.v3.Field METHOD_NAME PROTOCOL TRANSPORT HEADER_FLAGS SEQUENCE_ID MESSAGE_TYPE REPLY_TYPE
envoy.extensions.filters.network.thrift_proxy.v3.TransportType AUTO_TRANSPORT FRAMED UNFRAMED HEADER
envoy.extensions.filters.network.thrift_proxy.v3.ProtocolType AUTO_PROTOCOL BINARY LAX_BINARY COMPACT TWITTER
envoy.extensions.filters.http.transform.v3.BodyTransformation.TransformAction MERGE REPLACE
envoy.extensions.filters.listener.proxy_protocol.v3.ProxyProtocol.TlvLocation DYNAMIC_METADATA FILTER_STATE
envoy.extensions.filters.listener.proxy_protocol.v3.ProxyProtocol.KeyValuePair.ValueStringEncoding UNSPECIFIED SANITIZED_UTF8 BASE64
envoy.extensions.filters.network.dubbo_proxy.v3.ProtocolType Dubbo
envoy.extensions.filters.network.dubbo_proxy.v3.SerializationType Hessian2
envoy.extensions.filters.network.ext_proc.v3.ProcessingMode.DataSendMode STREAMED SKIP
envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.CodecType AUTO HTTP1 HTTP2 HTTP3
envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.ServerHeaderTransformation OVERWRITE APPEND_IF_ABSENT PASS_THROUGH
envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.ForwardClientCertDetails SANITIZE FORWARD_ONLY APPEND_FORWARD SANITIZE_SET ALWAYS_FORWARD_ONLY
envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.PathWithEscapedSlashesAction IMPLEMENTATION_SPECIFIC_DEFAULT KEEP_UNCHANGED REJECT_REQUEST UNESCAPE_AND_REDIRECT UNESCAPE_AND_FORWARD
envoy.extensions.filters.network.http_connection_manager.v3.HttpConnectionManager.ForwardClientCertFormat TEXT JSON
envoy.extensions.filters.network.kafka_mesh.v3alpha.KafkaMesh.ConsumerProxyMode StatefulConsumerProxy
envoy.extensions.filters.network.mysql_proxy.v3.MySQLProxy.SSLMode DISABLE REQUIRE ALLOW
envoy.extensions.filters.network.postgres_proxy.v3alpha.PostgresProxy.SSLMode DISABLE REQUIRE ALLOW
envoy.extensions.filters.network.rbac.v3.RBAC.EnforcementType ONE_TIME_ON_FIRST_BYTE CONTINUOUS
envoy.extensions.filters.network.redis_proxy.v3.RedisProxy.ProtocolVersion RESP2 RESP3
envoy.extensions.filters.network.redis_proxy.v3.RedisProxy.ConnPoolSettings.ReadPolicy MASTER PREFER_MASTER REPLICA PREFER_REPLICA ANY LOCAL_ZONE_AFFINITY LOCAL_ZONE_AFFINITY_REPLICAS_AND_PRIMARY
envoy.extensions.filters.network.redis_proxy.v3.RedisProxy.RedisFault.RedisFaultType DELAY ERROR
envoy.extensions.filters.network.tcp_proxy.v3.ProxyProtocolTlvMergePolicy ADD_IF_ABSENT OVERWRITE_BY_TYPE_IF_EXISTS_OR_ADD APPEND_IF_EXISTS_OR_ADD
envoy.extensions.filters.network.tcp_proxy.v3.UpstreamConnectMode IMMEDIATE ON_DOWNSTREAM_DATA ON_DOWNSTREAM_TLS_HANDSHAKE
envoy.extensions.filters.network.thrift_proxy.filters.header_to_metadata.v3.HeaderToMetadata.ValueType STRING NUMBER PROTOBUF_VALUE
envoy.extensions.filters.network.thrift_proxy.filters.header_to_metadata.v3.HeaderToMetadata.ValueEncode NONE BASE64
envoy.extensions.filters.network.thrift_proxy.filters.payload_to_metadata.v3.PayloadToMetadata.ValueType STRING NUMBER
envoy.extensions.filters.network.zookeeper_proxy.v3.LatencyThresholdOverride.Opcode Connect Create Delete Exists GetData SetData GetAcl SetAcl GetChildren Sync Ping GetChildren2 Check Multi Create2 Reconfig CheckWatches RemoveWatches CreateContainer CreateTtl Close SetAuth SetWatches GetEphemerals GetAllChildrenNumber SetWatches2 AddWatch
envoy.extensions.http.ai_filters.transcoder.v3.Transcoder.Direction DIRECTION_UNSPECIFIED TO_IR FROM_IR
envoy.extensions.http.header_formatters.preserve_case.v3.PreserveCaseFormatterConfig.FormatterTypeOnEnvoyHeaders DEFAULT PROPER_CASE
envoy.extensions.http.header_validators.envoy_default.v3.HeaderValidatorConfig.HeadersWithUnderscoresAction ALLOW REJECT_REQUEST DROP_HEADER
envoy.extensions.http.header_validators.envoy_default.v3.HeaderValidatorConfig.UriPathNormalizationOptions.PathWithEscapedSlashesAction IMPLEMENTATION_SPECIFIC_DEFAULT KEEP_UNCHANGED REJECT_REQUEST UNESCAPE_AND_REDIRECT UNESCAPE_AND_FORWARD
envoy.extensions.http.injected_credentials.oauth2.v3.OAuth2.AuthType BASIC_AUTH URL_ENCODED_BODY TLS_CLIENT_AUTH
envoy.extensions.load_balancing_policies.common.v3.LocalityLbConfig.ZoneAwareLbConfig.LocalityBasis HEALTHY_HOSTS_NUM HEALTHY_HOSTS_WEIGHT
envoy.extensions.load_balancing_policies.least_request.v3.LeastRequest.SelectionMethod N_CHOICES FULL_SCAN
envoy.extensions.load_balancing_policies.ring_hash.v3.RingHash.HashFunction DEFAULT_HASH XX_HASH MURMUR_HASH_2
envoy.extensions.load_balancing_policies.subset.v3.Subset.LbSubsetFallbackPolicy NO_FALLBACK ANY_ENDPOINT DEFAULT_SUBSET
envoy.extensions.load_balancing_policies.subset.v3.Subset.LbSubsetMetadataFallbackPolicy METADATA_NO_FALLBACK FALLBACK_LIST
envoy.extensions.load_balancing_policies.subset.v3.Subset.LbSubsetSelector.LbSubsetSelectorFallbackPolicy NOT_DEFINED NO_FALLBACK ANY_ENDPOINT DEFAULT_SUBSET KEYS_SUBSET
envoy.extensions.matching.input_matchers.dynamic_modules.v3.DynamicModuleMatcher.OnError NO_MATCH MATCH
envoy.extensions.network.connection_balance.dlb.v3alpha.Dlb.FallbackPolicy None NopConnectionBalance ExactConnectionBalance
envoy.extensions.resource_monitors.cpu_utilization.v3.CpuUtilizationConfig.UtilizationComputeStrategy HOST CONTAINER
envoy.extensions.router.route_specifiers.dynamic_modules.v3.FailurePolicy FAILURE_POLICY_UNSPECIFIED PASS_THROUGH NO_ROUTE CONTINUE_MATCHING
envoy.extensions.stat_sinks.kafka.v3.SerializationFormat JSON PROTOBUF
envoy.extensions.transport_sockets.tls.v3.CertificateValidationContext.TrustChainVerification VERIFY_TRUST_CHAIN ACCEPT_UNTRUSTED
envoy.extensions.transport_sockets.tls.v3.DownstreamTlsContext.OcspStaplePolicy LENIENT_STAPLING STRICT_STAPLING MUST_STAPLE
envoy.extensions.transport_sockets.tls.v3.SubjectAltNameMatcher.SanType SAN_TYPE_UNSPECIFIED EMAIL DNS URI IP_ADDRESS OTHER_NAME
envoy.extensions.transport_sockets.tls.v3.TlsParameters.TlsProtocol TLS_AUTO TLSv1_0 TLSv1_1 TLSv1_2 TLSv1_3
envoy.extensions.transport_sockets.tls.v3.TlsParameters.CompliancePolicy FIPS_202205 CNSA2_202603 CNSA1_202603
envoy.extensions.wasm.v3.FailurePolicy UNSPECIFIED FAIL_RELOAD FAIL_CLOSED FAIL_OPEN
envoy.service.ext_proc.v3.CommonResponse.ResponseStatus CONTINUE CONTINUE_AND_REPLACE
envoy.service.health.v3.Capability.Protocol HTTP TCP REDIS
envoy.service.network_ext_proc.v3.ProcessingResponse.DataProcessedStatus UNKNOWN UNMODIFIED MODIFIED
envoy.service.network_ext_proc.v3.ProcessingResponse.ConnectionStatus CONTINUE CLOSE CLOSE_RST
envoy.service.ratelimit.v3.RateLimitResponse.Code UNKNOWN OK OVER_LIMIT
envoy.service.ratelimit.v3.RateLimitResponse.RateLimit.Unit UNKNOWN SECOND MINUTE HOUR DAY WEEK MONTH YEAR
envoy.service.status.v3.ConfigStatus UNKNOWN SYNCED NOT_SENT STALE ERROR
envoy.service.status.v3.ClientConfigStatus CLIENT_UNKNOWN CLIENT_REQUESTED CLIENT_ACKED CLIENT_NACKED CLIENT_RECEIVED_ERROR
envoy.type.tracing.v3.CustomTag.ValueType UNSPECIFIED STRING INT DOUBLE BOOL
envoy.type.v3.FractionalPercent.DenominatorType HUNDRED TEN_THOUSAND MILLION
envoy.type.v3.StatusCode Empty Continue OK Created Accepted NonAuthoritativeInformation NoContent ResetContent PartialContent MultiStatus AlreadyReported IMUsed MultipleChoices MovedPermanently Found SeeOther NotModified UseProxy TemporaryRedirect PermanentRedirect BadRequest Unauthorized PaymentRequired Forbidden NotFound MethodNotAllowed NotAcceptable ProxyAuthenticationRequired RequestTimeout Conflict Gone LengthRequired PreconditionFailed PayloadTooLarge URITooLong UnsupportedMediaType RangeNotSatisfiable ExpectationFailed MisdirectedRequest UnprocessableEntity Locked FailedDependency UpgradeRequired PreconditionRequired TooManyRequests RequestHeaderFieldsTooLarge InternalServerError NotImplemented BadGateway ServiceUnavailable GatewayTimeout HTTPVersionNotSupported VariantAlsoNegotiates InsufficientStorage LoopDetected NotExtended NetworkAuthenticationRequired
envoy.type.v3.RateLimitStrategy.BlanketRule ALLOW_ALL DENY_ALL
google.api.FlowControlLimitExceededBehaviorProto UNSET_BEHAVIOR THROW_EXCEPTION BLOCK IGNORE
google.api.LaunchStage LAUNCH_STAGE_UNSPECIFIED UNIMPLEMENTED PRELAUNCH EARLY_ACCESS ALPHA BETA GA DEPRECATED
google.api.ClientLibraryDestination CLIENT_LIBRARY_DESTINATION_UNSPECIFIED GITHUB PACKAGE_MANAGER
google.api.FieldInfo.Format FORMAT_UNSPECIFIED UUID4 IPV4 IPV6 IPV4_OR_IPV6
google.api.ClientLibraryOrganization CLIENT_LIBRARY_ORGANIZATION_UNSPECIFIED CLOUD ADS PHOTOS STREET_VIEW SHOPPING GEO GENERATIVE_AI
google.api.ResourceDescriptor.History HISTORY_UNSPECIFIED ORIGINALLY_SINGLE_PATTERN FUTURE_MULTI_PATTERN
google.api.ResourceDescriptor.Style STYLE_UNSPECIFIED DECLARATIVE_FRIENDLY
google.api.expr.v1alpha1.SourceInfo.Extension.Component COMPONENT_UNSPECIFIED COMPONENT_PARSER COMPONENT_TYPE_CHECKER COMPONENT_RUNTIME
google.api.expr.v1alpha1.Type.PrimitiveType PRIMITIVE_TYPE_UNSPECIFIED BOOL INT64 UINT64 DOUBLE STRING BYTES
google.api.expr.v1alpha1.Type.WellKnownType WELL_KNOWN_TYPE_UNSPECIFIED ANY TIMESTAMP DURATION
google.protobuf.SymbolVisibility VISIBILITY_UNSET VISIBILITY_LOCAL VISIBILITY_EXPORT
google.protobuf.ExtensionRangeOptions.VerificationState DECLARATION UNVERIFIED
google.protobuf.FeatureSet.FieldPresence FIELD_PRESENCE_UNKNOWN EXPLICIT IMPLICIT LEGACY_REQUIRED
google.protobuf.FeatureSet.EnumType ENUM_TYPE_UNKNOWN OPEN CLOSED
google.protobuf.FeatureSet.RepeatedFieldEncoding REPEATED_FIELD_ENCODING_UNKNOWN PACKED EXPANDED
google.protobuf.FeatureSet.Utf8Validation UTF8_VALIDATION_UNKNOWN VERIFY NONE
google.protobuf.FeatureSet.MessageEncoding MESSAGE_ENCODING_UNKNOWN LENGTH_PREFIXED DELIMITED
google.protobuf.FeatureSet.JsonFormat JSON_FORMAT_UNKNOWN ALLOW LEGACY_BEST_EFFORT
google.protobuf.FeatureSet.EnforceNamingStyle ENFORCE_NAMING_STYLE_UNKNOWN STYLE2024 STYLE_LEGACY STYLE2026
google.protobuf.FeatureSet.VisibilityFeature.DefaultSymbolVisibility DEFAULT_SYMBOL_VISIBILITY_UNKNOWN EXPORT_ALL EXPORT_TOP_LEVEL LOCAL_ALL STRICT
google.protobuf.Edition EDITION_UNKNOWN EDITION_LEGACY EDITION_PROTO2 EDITION_PROTO3 EDITION_2023 EDITION_2024 EDITION_2026 EDITION_UNSTABLE EDITION_1_TEST_ONLY EDITION_2_TEST_ONLY EDITION_99997_TEST_ONLY EDITION_99998_TEST_ONLY EDITION_99999_TEST_ONLY EDITION_MAX
google.protobuf.FieldDescriptorProto.Label LABEL_OPTIONAL LABEL_REPEATED LABEL_REQUIRED
google.protobuf.FieldDescriptorProto.Type TYPE_DOUBLE TYPE_FLOAT TYPE_INT64 TYPE_UINT64 TYPE_INT32 TYPE_FIXED64 TYPE_FIXED32 TYPE_BOOL TYPE_STRING TYPE_GROUP TYPE_MESSAGE TYPE_BYTES TYPE_UINT32 TYPE_ENUM TYPE_SFIXED32 TYPE_SFIXED64 TYPE_SINT32 TYPE_SINT64
google.protobuf.FieldOptions.CType STRING CORD STRING_PIECE
google.protobuf.FieldOptions.JSType JS_NORMAL JS_STRING JS_NUMBER
google.protobuf.FieldOptions.OptionRetention RETENTION_UNKNOWN RETENTION_RUNTIME RETENTION_SOURCE
google.protobuf.FieldOptions.OptionTargetType TARGET_TYPE_UNKNOWN TARGET_TYPE_FILE TARGET_TYPE_EXTENSION_RANGE TARGET_TYPE_MESSAGE TARGET_TYPE_FIELD TARGET_TYPE_ONEOF TARGET_TYPE_ENUM TARGET_TYPE_ENUM_ENTRY TARGET_TYPE_SERVICE TARGET_TYPE_METHOD
google.protobuf.FileOptions.OptimizeMode SPEED CODE_SIZE LITE_RUNTIME
google.protobuf.GeneratedCodeInfo.Annotation.Semantic NONE SET ALIAS
google.protobuf.MethodOptions.IdempotencyLevel IDEMPOTENCY_UNKNOWN NO_SIDE_EFFECTS IDEMPOTENT
grpc.binarylog.v1.Address.Type TYPE_UNKNOWN TYPE_IPV4 TYPE_IPV6 TYPE_UNIX
grpc.binarylog.v1.GrpcLogEntry.EventType EVENT_TYPE_UNKNOWN EVENT_TYPE_CLIENT_HEADER EVENT_TYPE_SERVER_HEADER EVENT_TYPE_CLIENT_MESSAGE EVENT_TYPE_SERVER_MESSAGE EVENT_TYPE_CLIENT_HALF_CLOSE EVENT_TYPE_SERVER_TRAILER EVENT_TYPE_CANCEL
grpc.binarylog.v1.GrpcLogEntry.Logger LOGGER_UNKNOWN LOGGER_CLIENT LOGGER_SERVER
io.prometheus.client.MetricType COUNTER GAUGE SUMMARY UNTYPED HISTOGRAM GAUGE_HISTOGRAM
istio.envoy.config.filter.http.alpn.v2alpha1.FilterConfig.Protocol HTTP10 HTTP11 HTTP2
istio.workload.ApplicationTunnel.Protocol NONE PROXY
istio.workload.TunnelProtocol NONE HBONE
istio.workload.WorkloadType DEPLOYMENT CRONJOB POD JOB
istio.workload.WorkloadStatus HEALTHY UNHEALTHY
istio.workload.NetworkMode STANDARD HOST_NETWORK
stackdriver.config.v1alpha1.PluginConfig.AccessLogging NONE FULL ERRORS_ONLY
stats.MetricType COUNTER GAUGE HISTOGRAM
stats.Reporter UNSPECIFIED SERVER_GATEWAY
udpa.annotations.PackageVersionStatus UNKNOWN FROZEN ACTIVE NEXT_MAJOR_VERSION_CANDIDATE
validate.KnownRegex UNKNOWN HTTP_HEADER_NAME HTTP_HEADER_VALUE
xds.annotations.v3.PackageVersionStatus UNKNOWN FROZEN ACTIVE NEXT_MAJOR_VERSION_CANDIDATE
xds.core.v3.ResourceLocator.Scheme XDSTP HTTP FILE
`;
