using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;
using Constructs;

namespace Gatehouse.Cdk.Tests.CrossStack;

/// <summary>Stacks and functions of the tests.</summary>
internal static class AppSamples
{
    public static Stack Stack(Construct scope, string id, string? account = null, string? region = null) => new(scope, id, new StackProps
    {
        Env = account is null ? null : new Amazon.CDK.Environment { Account = account, Region = region },
    });

    public static Function Function(Construct scope, string id = "Function", string? name = null, IDictionary<string, string>? environment = null) => new(scope, id, new FunctionProps
    {
        FunctionName = name,
        Runtime = Runtime.NODEJS_20_X,
        Handler = "index.handler",
        Environment = environment,
        Code = Code.FromInline("exports.handler = async () => ({ statusCode: 200 });"),
    });

    public static RestGateway Rest(Construct scope, params ValueList<RestRoute> routes) => new(scope, "Api", Synthesized.Api(routes));
}
