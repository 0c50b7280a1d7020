namespace Gatehouse.Local.Rest;

/// <summary>Calls the backend.</summary>
internal static class IntegrateStep
{
    public const string Name = "Integrate";

    public static RestStep? For(RouteBuild route) => route.Route.Integration switch
    {
        LambdaProxy proxy => InvokeFunctionStep.For(route, proxy.Function, stream: RawMember.Text(route, "responseTransferMode") == "STREAM"),
        LambdaStream stream => InvokeFunctionStep.For(route, stream.Function, stream: true),
        LambdaCustom custom => InvokeFunctionStep.For(route, custom.Function, stream: false),
        HttpProxy proxy => CallHttpStep.For(route, proxy.Uri, proxy.Method, proxy.Stream || RawMember.Text(route, "responseTransferMode") == "STREAM"),
        HttpCustom http => CallHttpStep.For(route, http.Uri, http.Method, stream: false),
        AwsIntegration aws => CallAwsStep.For(route, AwsCallTarget.Of(route, aws)),
        AwsProxy aws => CallAwsStep.For(route, AwsCallTarget.Of(route, aws)),
        _ => new MockStep(),
    };
}
