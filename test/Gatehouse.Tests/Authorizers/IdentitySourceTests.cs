namespace Gatehouse.Tests;

public sealed class IdentitySourceTests
{
    [Fact]
    public void Expression_OfHttpApi_IsAsAwsWritesIt() => Assert.Equal(
        ["$request.header.a", "$request.querystring.b", "$stageVariables.c", "$context.d"],
        new[] { HttpIdentitySource.Header("a"), HttpIdentitySource.Query("b"), HttpIdentitySource.StageVariable("c"), HttpIdentitySource.Context("d") }
            .Select(source => source.Expression));

    [Fact]
    public void Expression_OfWebSocketApi_IsAsAwsWritesIt() => Assert.Equal(
        ["route.request.header.a", "route.request.querystring.b", "stageVariables.c", "context.d"],
        new[] { WebSocketIdentitySource.Header("a"), WebSocketIdentitySource.Query("b"), WebSocketIdentitySource.StageVariable("c"), WebSocketIdentitySource.Context("d") }
            .Select(source => source.Expression));
}
