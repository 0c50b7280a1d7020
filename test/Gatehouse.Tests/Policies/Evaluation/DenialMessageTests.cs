using Gatehouse.Policies;

namespace Gatehouse.Tests.Policies.Evaluation;

public sealed class DenialMessageTests
{
    private const string Anonymous =
        "User: anonymous is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:********9012:abc123/prod/GET/pets";

    private static readonly PolicyRequest Request = new(
        "execute-api:Invoke", "arn:aws:execute-api:us-east-1:123456789012:abc123/prod/GET/pets", PolicyCaller.Anonymous, PolicyContext.Empty);

    private static readonly AuthorizationDecision NobodyAllows = new(PolicyDecision.ImplicitDeny, DenyingPolicy.Resource);
    private static readonly AuthorizationDecision ResourceDenies = new(PolicyDecision.ExplicitDeny, DenyingPolicy.Resource);

    [Fact]
    public void For_AnonymousCaller_MasksTheAccount()
    {
        Assert.Equal(Anonymous, DenialMessage.For(NobodyAllows, MethodAuthorization.None, Request, DenialWording.Documented));
        Assert.Equal($"{Anonymous} with an explicit deny", DenialMessage.For(ResourceDenies, MethodAuthorization.None, Request, DenialWording.Documented));
    }

    [Fact]
    public void For_WithPolicyKind_NamesThePolicy()
    {
        Assert.Equal(
            $"{Anonymous} because no resource-based policy allows the execute-api:Invoke action",
            DenialMessage.For(NobodyAllows, MethodAuthorization.Cognito, Request, DenialWording.WithPolicyKind));
        Assert.Equal(
            "User is not authorized to access this resource with an explicit deny in an identity-based policy",
            DenialMessage.For(new(PolicyDecision.ExplicitDeny, DenyingPolicy.Identity), MethodAuthorization.LambdaAuthorizer, Request, DenialWording.WithPolicyKind));
    }

    [Fact]
    public void For_LambdaAuthorizer_DoesNotNameTheUser()
    {
        Assert.Equal(
            "User is not authorized to access this resource",
            DenialMessage.For(new(PolicyDecision.ImplicitDeny, DenyingPolicy.Identity), MethodAuthorization.LambdaAuthorizer, Request, DenialWording.Documented));
        Assert.StartsWith(
            "User: anonymous",
            DenialMessage.For(ResourceDenies, MethodAuthorization.LambdaAuthorizer, Request, DenialWording.Documented, isBeforeAuthorizer: true),
            StringComparison.Ordinal);
    }

    [Fact]
    public void For_IamCaller_NamesTheCaller()
    {
        var request = Request with { Principal = PolicyCaller.Aws("arn:aws:iam::123456789012:user/x") };

        Assert.StartsWith(
            "User: arn:aws:iam::123456789012:user/x is not authorized to perform: execute-api:Invoke on resource: arn:aws:execute-api:us-east-1:********9012:",
            DenialMessage.For(NobodyAllows, MethodAuthorization.Iam, request, DenialWording.Documented),
            StringComparison.Ordinal);
    }
}
