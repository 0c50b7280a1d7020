using Gatehouse.Policies;

namespace Gatehouse.Local.Rest;

/// <summary>All policies that decide on the calls of one route.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-authorization-flow.html.</remarks>
/// <param name="Authorization">How callers of the route are known.</param>
/// <param name="Policy">The resource policy, if the API has one.</param>
/// <param name="Vpc">Where calls come from; null unless the API is private.</param>
internal sealed record RouteAccess(MethodAuthorization Authorization, ResourcePolicy? Policy, Func<GatewayRequest, CallerVpc>? Vpc)
{
    public const string Invoke = "execute-api:Invoke";

    public bool IsPrivate => Vpc is not null;

    public static RouteAccess Of(RouteBuild route) =>
        new(KindOf(route.Authorization), ResourcePolicy.Of(route.Stage), route.Api.Endpoint.Type == RestEndpointType.Private ? VpcOf(route.Stage) : null);

    public static PolicyRequest Request(RestContext context, string action) =>
        new(action, context.MethodArn, context.Identity.Key?.Caller ?? PolicyCaller.Anonymous, RequestConditions.Of(context));

    /// <summary>What all policies together say.</summary>
    public AuthorizationDecision Decide(RestContext context, in PolicyRequest request) => AuthorizationDecision.Of(new()
    {
        Authorization = Authorization,
        Identity = Identity(context, request),
        Resource = Policy?.Evaluate(request),
        Endpoint = Vpc?.Invoke(context.Request).EndpointPolicy?.Evaluate(request),
        IsPrivate = IsPrivate,
        IsCrossAccount = context.Identity.AccountId is { } account && account != context.Options.AccountId,
    });

    /// <summary>The answer to a caller who was refused.</summary>
    public RestFailure Denial(RestContext context, AuthorizationDecision decision, in PolicyRequest request, bool isBeforeAuthorizer = false) =>
        RestFailure.AccessDenied(DenialMessage.For(decision, Authorization, request, context.Options.Denials, isBeforeAuthorizer)) with
        {
            Log = "The client is not authorized to perform this operation.",
        };

    private PolicyDecision Identity(RestContext context, in PolicyRequest request) => Authorization switch
    {
        MethodAuthorization.LambdaAuthorizer => context.Authorizer?.Policy?.Evaluate(request) ?? PolicyDecision.ImplicitDeny,
        // A key without policies belongs to an administrator.
        MethodAuthorization.Iam => context.Identity.Key is not { Policy: { } policy } ? PolicyDecision.Allow : policy.Evaluate(request),
        _ => PolicyDecision.ImplicitDeny,
    };

    private static MethodAuthorization KindOf(RestAuthorization authorization) => authorization switch
    {
        IamAuthorization => MethodAuthorization.Iam,
        AuthorizerAuthorization { Authorizer: CognitoAuthorizer } => MethodAuthorization.Cognito,
        AuthorizerAuthorization => MethodAuthorization.LambdaAuthorizer,
        _ => MethodAuthorization.None,
    };

    private static Func<GatewayRequest, CallerVpc> VpcOf(StageBuild stage)
    {
        var standard = CallerVpc.Default(stage);
        return stage.Options.Vpc is { } configured ? request => configured(request) ?? standard : _ => standard;
    }
}
