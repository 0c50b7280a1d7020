using System.Collections.Immutable;

namespace Gatehouse.Rules;

/// <summary>The rules of REST APIs. All are checked, whatever the others find.</summary>
internal static class RestRules
{
    public static ImmutableArray<IRule<RestApi>> All { get; } =
    [
        new RoutePathRule(),
        new DuplicateRouteRule(),
        new SiblingVariableRule(),
        new ReservedPathRule(),
        new NoRoutesRule(),
        new StageNameRule(),
        new StageVariableRule(),
        new TimeoutRule(),
        new StatusCodeRule(),
        new SelectionPatternRule(),
        new ForbiddenHeaderRule(),
        new MappingExpressionRule(),
        new MappingTemplateRule(),
        new BinaryTemplateRule(),
        new ParameterNameRule(),
        new AuthorizerCacheRule(),
        new AuthorizerNameRule(),
        new ValidationExpressionRule(),
        new ScopesRule(),
        new ModelRule(),
        new MethodSettingsRule(),
        new CanaryRule(),
        new AccessLogRule(),
        new GatewayResponseRule(),
        new UsagePlanRule(),
        new EndpointRule(),
        new CompressionRule(),
        new RestCorsRule(),
        new PolicyRule(),
        new ApiNameRule(),
        new QuotaRule(),
        new ContentTypeRule(),
        new BackendUriRule(),
        new TemplateSizeRule(),
        new PathVariableRule(),
        new StreamRule(),
        new VpcLinkRule(),
        new CacheKeyRule(),
        new IdentityRule(),
        new DocumentationVersionRule(),
        new EarlierDeploymentRule(),
        new SegmentRule(),
        new ApiKeyRule(),
        new GrantRule(),
        new BinaryMediaTypeRule(),
        new WebAclRule(),
        new FunctionMethodRule(),
        new PolicyValueRule(),
        new MappingVariableRule(),
        new ModelSchemaRule(),
    ];

    public static void Check(RestApi api, DiagnosticBag diagnostics)
    {
        foreach (var rule in All)
        {
            rule.Check(api, diagnostics);
        }
    }
}
