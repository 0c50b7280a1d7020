namespace Gatehouse.Tests.Features;

/// <summary>What a REST API can do.</summary>
internal static class RestFeatures
{
    public static readonly Feature[] All =
    [
        // The API
        new("edge-optimised endpoint", ["EdgeEndpoint"], ["EdgeHeadersTests.Event_ShowsCloudFrontOnlyAtEdgeEndpoints"]),
        new("regional endpoint", ["RegionalEndpoint"], ["GatewayHostTests.Request_ByHostName_ReachesApi"]),
        new("private endpoint with VPC endpoints", ["PrivateEndpoint"], ["ResourcePolicyTests.Get_PrivateApi_NeedsAPolicyThatAllows", "ResourcePolicyTests.Get_PrivateApi_AsksTheEndpointPolicyToo"]),
        new("IP address type", ["RegionalEndpoint", "PrivateEndpoint"], []),
        new("TLS security policy", ["EdgeEndpoint", "RegionalEndpoint"], []),
        new("endpoint access mode", ["EdgeEndpoint", "RegionalEndpoint"], []),
        new("disabled default endpoint", ["EdgeEndpoint"], ["RestGatewayTests.HandleAsync_DisabledDefaultEndpoint_AnswersForbidden", "CustomDomainTests.Request_DefaultEndpointIsDisabled_OnlyTheDomainAnswers"]),
        new("minimum compression size", ["BinaryAndCompression"], ["CompressionTests.Answer_LargeEnough_IsCompressed", "CompressionTests.Body_CompressedInAKnownCoding_IsUnpacked"]),
        new("binary media types", ["BinaryAndCompression", "ContentTypes"], ["ServedRestTests.BinaryBody_GoesThroughUnchangedBothWays"]),
        new("API key source", ["BinaryAndCompression"], ["ApiKeyTests.Get_KeyOfTheAuthorizer_IsTakenInPlaceOfTheHeader"]),
        new("tags", ["BinaryAndCompression", "StagesOfEveryKind", "UsagePlansAndKeys"], []),
        new("properties that the library does not know", ["EscapeHatches"], []),

        // Integrations
        new("Lambda proxy", ["LambdaIntegrations"], ["TokenAuthorizerTests.Get_ProxyIntegration_SeesPrincipalAndContextAsText", "LambdaAnswerTests."]),
        new("Lambda custom", ["LambdaIntegrations", "ParameterMapping"], ["MappingTests.LambdaCustom_EmptyBody_GetsAnEmptyObject"]),
        new("Lambda called without waiting", ["LambdaIntegrations"], ["RestGatewayTests.HandleAsync_AsyncInvocation_AnswersAtOnce"]),
        new("response streaming", ["LambdaIntegrations", "HttpIntegrations"], ["ServedRestTests.StreamedFunction_FirstBytesArriveBeforeTheEnd", "ServedRestTests.StreamedBackend_FirstBytesArriveBeforeTheEnd"]),
        new("functions of other accounts", ["LambdaIntegrations", "AuthorizerKinds", "AuthorizerSettings"], []),
        new("HTTP proxy", ["HttpIntegrations"], ["RestGatewayTests.HttpBackend_PathVariables_AreFilledWithoutBeingMapped"]),
        new("HTTP custom", ["HttpIntegrations"], ["MappingTests.Http_ParametersMapped_ReachTheBackend"]),
        new("TLS configuration", ["HttpIntegrations"], ["HttpIntegrationTests.Backend_WithUnknownCertificate_IsCalledOnlyWhenTold"]),
        new("MOCK", ["MockIntegrations"], ["MockStatusTests.", "MappingTests.Overrides_OfTheStatus_FollowAws"]),
        new("any AWS service", ["AwsServices"], ["MappingTests.Aws_ActionOfAJsonService_IsSignedAndNamesItsTarget", "MappingTests.Aws_ActionOfAQueryService_StandsInTheQuery"]),
        new("VPC link to a network load balancer", ["HttpIntegrations", "ExistingParts"], ["HttpIntegrationTests.Backend_BehindAVpcLink_IsCalledAtItsAddress"]),
        new("VPC link to an application load balancer", ["HttpIntegrations", "ExistingParts"], ["HttpIntegrationTests.Backend_BehindAVpcLink_IsCalledAtItsAddress"]),
        new("SQS", ["AwsServices"], ["AwsServiceTests.Call_OfService_HasItsWireForm", "AwsServiceTests.Call_ThatFails_AnswersPlainlyWhateverTheService", "AwsServiceTests.Sqs_Body_IsTheMessage"]),
        new("SNS", ["AwsServices"], ["AwsServiceTests.Call_OfService_HasItsWireForm", "AwsServiceTests.Sns_Body_IsTheMessage"]),
        new("DynamoDB", ["AwsServices"], ["AwsServiceTests.Call_OfService_HasItsWireForm", "AwsServiceTests.DynamoDb_Query_NamesTableIndexAndExpression"]),
        new("Step Functions", ["AwsServices"], ["AwsServiceTests.Call_OfService_HasItsWireForm", "AwsServiceTests.StepFunctions_SyncAnswer_IsTheOutputOrTheError"]),
        new("EventBridge", ["AwsServices"], ["AwsServiceTests.Call_OfService_HasItsWireForm", "AwsServiceTests.EventBridge_Answer_FailsWhenTheEventWasNotTaken"]),
        new("Kinesis", ["AwsServices"], ["AwsServiceTests.Call_OfService_HasItsWireForm", "AwsServiceTests.Batch_NotTakenWhole_Is500WithTheServicesAnswer"]),
        new("Firehose", ["AwsServices"], ["AwsServiceTests.Call_OfService_HasItsWireForm", "AwsServiceTests.Batch_NotTakenWhole_Is500WithTheServicesAnswer"]),
        new("S3", ["AwsServices"], ["AwsServiceTests.S3_Status_IsTheClients", "AwsServiceTests.S3_BinaryObject_PassesAsItIsBothWays"]),
        new("credentials of an integration", ["LambdaIntegrations", "AwsServices"], ["AwsServiceTests.Services_Grants_AreOneActionOnOneResource"]),
        new("time-outs", ["LambdaIntegrations"], ["RestGatewayTests.HandleAsync_FunctionTakesTooLong_Answers504", "RestGatewayTests.Integration_SlowerThanTheApisDefault_Is504"]),
        new("content handling", ["ContentTypes", "BinaryAndCompression", "MockIntegrations"], ["BodyConversionTests."]),
        new("passthrough behaviour", ["ContentTypes", "MockIntegrations"], ["MappingTests.Passthrough_Never_Answers415"]),
        new("cache keys", ["CacheSettings", "HttpIntegrations"], ["CacheTests.Get_KeyParameters_TellAnswersApart", "CacheTests.Get_SameNamespace_SharesAnswers"]),

        // Mapping
        new("request and response templates", ["ParameterMapping", "ContentTypes"], ["MappingTests.Response_HeadersAndBodyMapped_ReachTheClient"]),
        new("parameter mapping both ways", ["ParameterMapping"], ["MappingTests.Http_ParametersMapped_ReachTheBackend", "MappingTests.Response_HeadersAndBodyMapped_ReachTheClient"]),
        new("overrides", ["ParameterMapping"], ["MappingTests.Overrides_OfTheStatus_FollowAws"]),
        new("integration responses by pattern", ["ParameterMapping", "HttpIntegrations"], ["MappingTests.Selection_NoPatternMatches_Answers500"]),
        new("method responses and models", ["ModelsAndValidation", "ContentTypes"], []),
        new("several content types", ["ContentTypes", "MockIntegrations"], ["ValidateRequestTests.Run_OtherContentType_IsNotChecked"]),

        // Validation
        new("models of C# types with references", ["ModelsAndValidation"], ["ValidateRequestTests.Run_Body_IsCheckedByItsModel", "ValidateRequestTests.Run_ModelsThatReferOnAndOn_AreAllChecked"]),
        new("validators and required parameters", ["ModelsAndValidation", "ImportedDocument"], ["ValidateRequestTests.Run_ParametersMissing_NamesThemHeadersFirst", "ValidateRequestTests.Run_BadBody_TellsTheViolation"]),

        // Protection
        new("TOKEN authorizer", ["AuthorizerKinds", "AuthorizerSettings"], ["TokenAuthorizerTests.Get_MissingOrInvalidToken_Is401WithoutCall"]),
        new("REQUEST authorizer", ["AuthorizerKinds", "AuthorizerSettings"], ["RequestAuthorizerTests.Get_OneSourceMissing_Is401WithoutCall"]),
        new("Cognito authorizer with scopes", ["AuthorizerKinds", "AuthorizerSettings"], ["CognitoAuthorizerTests.Get_Token_IsAcceptedByUseAudienceScopeAndTime"]),
        new("IAM authorization", ["AuthorizerKinds"], ["IamAuthorizerTests.Get_Signed_IsLetThrough", "IamAuthorizerTests.Get_NotRightlySigned_Is403"]),
        new("default authorization with opt-out", ["AuthorizerKinds", "CorsForPages"], ["RestGatewayTests.Get_DefaultAuthorization_HoldsUnlessARouteOptsOut"]),
        new("resource policy", ["ResourcePolicy", "CacheSettings"], ["ResourcePolicyTests.Get_Condition_IsAskedOfTheRequest", "ResourcePolicyTests.Get_ConditionOnTheSigner_IsAskedOfTheKey", "ResourcePolicyTests.Get_StatementForOneStage_HoldsForThatStage"]),
        new("web ACL", ["StagesOfEveryKind"], []),

        // Metering
        new("API keys", ["UsagePlansAndKeys", "ExistingParts"], ["ApiKeyTests.Get_Key_MustBeEnabledAndInAPlanOfTheStage"]),
        new("usage plans with quota and throttle", ["UsagePlansAndKeys"], ["UsagePlanTests.Get_Quota_IsCountedPerKeyAndBeginsAnewWithThePeriod", "UsagePlanTests.Get_Throttle_IsPerKeyOverAllStages"]),
        new("throttle of a plan for one method", ["UsagePlansAndKeys"], ["UsagePlanTests.Get_MethodThrottle_IsPerKeyStageAndMethod"]),

        // Stages
        new("stage and method throttle", ["StagesOfEveryKind", "CacheSettings"], ["ThrottleTests.Get_StageThrottle_IsPerMethodAndRefills", "ThrottleTests.Get_MethodSettings_WinOverThoseOfTheStage"]),
        new("execution logs, data trace and metrics", ["StagesOfEveryKind", "CacheSettings"], ["GatewayPagesTests."]),
        new("caching with lifetime and encryption", ["StagesOfEveryKind", "CacheSettings"], ["CacheTests.Get_WithinLifetime_AnswersFromTheCacheWithStatusHeadersAndBody", "CacheTests.Get_MethodLifetime_WinsOverThatOfTheStage"]),
        new("who may invalidate the cache", ["CacheSettings"], ["CacheTests.Get_ZeroAge_IsAllowedByTheResourcePolicy", "CacheTests.Get_ZeroAgeUnauthorized_FollowsTheStrategy"]),
        new("stage variables", ["StagesOfEveryKind"], ["MappingTests.Http_ParametersMapped_ReachTheBackend"]),
        new("canary", ["CanaryRelease"], ["CanaryTests.Get_Percent_DecidesWithChance", "CanaryTests.Get_CanaryDeployment_IsServedAsThatDefinition"]),
        new("client certificates", ["StagesOfEveryKind", "ExistingParts"], []),
        new("X-Ray", ["StagesOfEveryKind"], ["TraceIdsTests."]),
        new("access logs to CloudWatch and Firehose", ["AccessLogs"], ["AccessLogTests.Get_Clf_WritesOneLine", "AccessLogTests.Get_Json_WritesOneObject", "AccessLogTests.Get_Format_IsFilledIn"]),
        new("several stages of one deployment", ["StagesOfEveryKind"], ["RestGatewayTests.Get_EachStage_HasItsOwnSettings"]),
        new("several stages of several deployments", ["StagesOfSeveralDeployments", "CanaryRelease", "ExistingParts"], ["CanaryTests.Get_CanaryDeployment_IsServedAsThatDefinition"]),

        // The rest
        new("CORS", ["CorsForPages", "CorsForMappedAnswers"], ["RestGatewayTests.HandleAsync_Cors_AnswersPreflightAndMarksErrors", "RestGatewayTests.Get_MappedAnswer_CarriesTheHeadersOfCors"]),
        new("gateway responses", ["GatewayResponses", "CorsForPages"], ["GatewayResponseTests.Render_FamilyCustomised_ShowsThroughOtherTypes", "GatewayResponseTests.Render_SeveralTemplates_TakesTheFirstAcceptedType"]),
        new("documentation parts and versions", ["Documented", "ImportedDocument"], []),
        new("documentation from doc comments and attributes", ["DocumentedByComments", "ModelsAndValidation"], []),
        new("routes of other classes", ["Composed"], []),
        new("OpenAPI in, with additions", ["ImportedDocument"], []),
        new("regional domain with base paths and routing rules", ["RegionalDomain", "HttpDomain", "WebSocketDomain"], ["CustomDomainTests.Request_ToDomain_GoesByTheLongestMapping", "CustomDomainTests.Request_ToDomainWithRules_GoesByTheFirstThatFits"]),
        new("mutual TLS", ["RegionalDomain"], ["MutualTlsTests.RestApi_TrustedClient_SeesItsCertificateInTheEvent", "MutualTlsTests.RestApi_OtherClient_IsRefused"]),
        new("edge domain", ["EdgeDomain"], ["CustomDomainTests.Request_ToDomain_GoesByTheLongestMapping"]),
        new("private domain", ["PrivateDomain"], ["CustomDomainTests.Request_ToDomain_GoesByTheLongestMapping"]),
    ];
}
