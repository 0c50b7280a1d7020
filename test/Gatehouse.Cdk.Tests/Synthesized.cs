using System.Text.Json.Nodes;
using Amazon.CDK;

namespace Gatehouse.Cdk.Tests;

/// <summary>Makes stacks in memory and gives their templates.</summary>
internal static class Synthesized
{
    public const string FunctionArn = "arn:aws:lambda:eu-west-1:123456789012:function:one";

    public static FunctionTarget Function { get; } = FunctionTarget.FromArn(FunctionArn);

    /// <summary>The template of a stack with one API, without what the synthesizer adds to every stack.</summary>
    public static JsonObject Rest(RestApi api) => Template(stack => new RestGateway(stack, "Api", api));

    public static JsonObject Template(Action<Stack> build) => Templates(app => build(new Stack(app, "Stack")))["Stack"];

    public static Dictionary<string, JsonObject> Templates(Action<App> build)
    {
        var folder = Directory.CreateTempSubdirectory("cdk.out-").FullName;
        var app = new App(new AppProps { Outdir = folder });
        build(app);
        app.Synth();
        var templates = Directory.GetFiles(folder, "*.template.json").ToDictionary(file => Path.GetFileName(file).Split('.')[0], Read);
        Directory.Delete(folder, recursive: true);
        return templates;
    }

    public static RestApi Api(params ValueList<RestRoute> routes) => new("api") { Stages = [new ApiStage("dev")], Routes = routes };

    public static IEnumerable<string> IdsOf(this JsonObject template, string type) =>
        template["Resources"]!.AsObject().Where(resource => (string?)resource.Value!["Type"] == type).Select(resource => resource.Key);

    public static string IdOf(this JsonObject template, string type) => template.IdsOf(type).Single();

    public static JsonNode PropertiesOf(this JsonObject template, string type) => template["Resources"]![template.IdOf(type)]!["Properties"]!;

    private static JsonObject Read(string file)
    {
        var template = JsonNode.Parse(File.ReadAllText(file))!.AsObject();
        template.Remove("Parameters");
        template.Remove("Rules");
        return template;
    }
}
