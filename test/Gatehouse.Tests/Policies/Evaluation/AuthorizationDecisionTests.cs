using Gatehouse.Policies;

namespace Gatehouse.Tests.Policies.Evaluation;

using static Gatehouse.Policies.PolicyDecision;

public sealed class AuthorizationDecisionTests
{
    [Theory]
    [InlineData(Allow, Allow, Allow)]
    [InlineData(Allow, ImplicitDeny, Allow)]
    [InlineData(Allow, ExplicitDeny, ExplicitDeny)]
    [InlineData(ImplicitDeny, Allow, Allow)]
    [InlineData(ImplicitDeny, ImplicitDeny, ImplicitDeny)]
    [InlineData(ImplicitDeny, ExplicitDeny, ExplicitDeny)]
    [InlineData(ExplicitDeny, Allow, ExplicitDeny)]
    [InlineData(ExplicitDeny, ImplicitDeny, ExplicitDeny)]
    [InlineData(ExplicitDeny, ExplicitDeny, ExplicitDeny)]
    public void Of_SameAccount_FollowsTableA(object identity, object resource, object expected)
    {
        foreach (var authorization in new[] { MethodAuthorization.Iam, MethodAuthorization.LambdaAuthorizer })
            Assert.Equal(expected, Decide(authorization, (PolicyDecision)identity, (PolicyDecision)resource).Outcome);
    }

    [Theory]
    [InlineData(Allow, Allow, Allow)]
    [InlineData(Allow, ImplicitDeny, ImplicitDeny)]
    [InlineData(Allow, ExplicitDeny, ExplicitDeny)]
    [InlineData(ImplicitDeny, Allow, ImplicitDeny)]
    [InlineData(ImplicitDeny, ImplicitDeny, ImplicitDeny)]
    [InlineData(ImplicitDeny, ExplicitDeny, ExplicitDeny)]
    [InlineData(ExplicitDeny, Allow, ExplicitDeny)]
    [InlineData(ExplicitDeny, ImplicitDeny, ExplicitDeny)]
    [InlineData(ExplicitDeny, ExplicitDeny, ExplicitDeny)]
    public void Of_CrossAccount_FollowsTableB(object identity, object resource, object expected) =>
        Assert.Equal(expected, Decide(MethodAuthorization.Iam, (PolicyDecision)identity, (PolicyDecision)resource, isCrossAccount: true).Outcome);

    [Theory]
    [InlineData(Allow, true)]
    [InlineData(ImplicitDeny, false)]
    [InlineData(ExplicitDeny, false)]
    [InlineData(null, true)]
    public void Of_NoneOrCognito_ThePolicyAloneDecides(object? resource, bool isAllowed)
    {
        Assert.Equal(isAllowed, Decide(MethodAuthorization.None, ImplicitDeny, (PolicyDecision?)resource).IsAllowed);
        Assert.Equal(isAllowed, Decide(MethodAuthorization.Cognito, ImplicitDeny, (PolicyDecision?)resource).IsAllowed);
    }

    [Fact]
    public void Of_PrivateApiWithoutPolicy_IsDenied()
    {
        var inputs = new AuthorizationInputs { Authorization = MethodAuthorization.None, IsPrivate = true };

        Assert.Equal(new AuthorizationDecision(ImplicitDeny, DenyingPolicy.Resource), AuthorizationDecision.Of(inputs));
        Assert.True(AuthorizationDecision.Of(inputs with { Resource = Allow }).IsAllowed);
        Assert.Equal(DenyingPolicy.Endpoint, AuthorizationDecision.Of(inputs with { Resource = Allow, Endpoint = ImplicitDeny }).By);
    }

    [Fact]
    public void BeforeAuthorizer_OnlyAnExplicitDenial_EndsTheRequest()
    {
        Assert.NotNull(AuthorizationDecision.BeforeAuthorizer(ExplicitDeny));
        Assert.Null(AuthorizationDecision.BeforeAuthorizer(ImplicitDeny));
        Assert.Null(AuthorizationDecision.BeforeAuthorizer(null));
    }

    private static AuthorizationDecision Decide(
        MethodAuthorization authorization, PolicyDecision identity, PolicyDecision? resource, bool isCrossAccount = false) =>
        AuthorizationDecision.Of(new AuthorizationInputs
        {
            Authorization = authorization, Identity = identity, Resource = resource, IsCrossAccount = isCrossAccount,
        });
}
