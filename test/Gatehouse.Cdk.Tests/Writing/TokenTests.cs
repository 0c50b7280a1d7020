using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.AWS.Lambda;
using Amazon.CDK.AWS.SNS;

namespace Gatehouse.Cdk.Tests.Writing;

/// <summary>Tokens of the CDK may stand in every text of a definition.</summary>
public class TokenTests
{
    [Fact]
    public void Text_WithTokens_IsWrittenWithReferences()
    {
        var template = Synthesized.Template(stack =>
        {
            var topic = new Topic(stack, "Topic");
            _ = new RestGateway(stack, "Api", Api(stack, Synthesized.Function) with
            {
                Description = $"Publishes to {topic.TopicName} in {stack.Region}",
                Stages = [new ApiStage("dev") { Variables = [new("topic", topic.TopicArn)] }],
            });
        });

        var topicId = template.IdOf("AWS::SNS::Topic");
        Assert.Equal(
            $"Publishes to ${{{topicId}.TopicName}} in ${{AWS::Region}}",
            (string?)template.PropertiesOf("AWS::ApiGateway::RestApi")["Description"]!["Fn::Sub"]);
        Assert.Equal(topicId, (string?)template.PropertiesOf("AWS::ApiGateway::Stage")["Variables"]!["topic"]!["Ref"]);
        Assert.DoesNotContain("Token[", template.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Function_OfTheStack_IsNamedByItsArnAndMayBeCalled()
    {
        var template = Synthesized.Template(stack => _ = new RestGateway(stack, "Api", Api(stack, NewFunction(stack).AsTarget())));

        var id = template.IdOf("AWS::Lambda::Function");
        Assert.Equal(id, (string?)template.PropertiesOf("AWS::Lambda::Permission")["FunctionName"]!["Fn::GetAtt"]![0]);
        Assert.Contains($"functions/${{{id}.Arn}}/invocations", Uri(template).ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Function_AliasAndVersion_HaveOnePermissionEach()
    {
        var template = Synthesized.Template(stack =>
        {
            var function = NewFunction(stack);
            var alias = new Alias(stack, "Live", new AliasProps { AliasName = "live", Version = function.CurrentVersion });
            _ = new RestGateway(stack, "Api", Synthesized.Api(
                Route.Get("/alias", Lambda.Proxy(alias)),
                Route.Get("/version", Lambda.Proxy(function.CurrentVersion)),
                Route.Post("/version", Lambda.Proxy(function.CurrentVersion))));
        });

        var permissions = template.IdsOf("AWS::Lambda::Permission").Select(id => (string?)template["Resources"]![id]!["Properties"]!["FunctionName"]!["Ref"]);
        Assert.Equal(
            template.IdsOf("AWS::Lambda::Alias").Concat(template.IdsOf("AWS::Lambda::Version")).Order(StringComparer.Ordinal),
            permissions.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Function_OfAnotherStack_IsExportedAndImported()
    {
        var templates = Synthesized.Templates(app =>
        {
            var function = NewFunction(new Stack(app, "Functions"));
            var stack = new Stack(app, "Apis");
            _ = new RestGateway(stack, "Api", Api(stack, function.AsTarget()));
        });

        var export = (string?)templates["Functions"]["Outputs"]!.AsObject().Single().Value!["Export"]!["Name"];
        Assert.Contains($$"""{"Fn::ImportValue":"{{export}}"}""", Uri(templates["Apis"]).ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(export, (string?)templates["Apis"].PropertiesOf("AWS::Lambda::Permission")["FunctionName"]!["Fn::ImportValue"]);
    }

    [Fact]
    public void Address_UsedInAnotherStack_IsExportedAndImported()
    {
        var templates = Synthesized.Templates(app =>
        {
            var stack = new Stack(app, "Apis");
            var api = new RestGateway(stack, "Api", Api(stack, Synthesized.Function));
            _ = new CfnOutput(new Stack(app, "Clients"), "Url", new CfnOutputProps { Value = api.Url("dev") });
        });

        Assert.Contains("Fn::ImportValue", templates["Clients"]["Outputs"]!["Url"]!.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(2, templates["Apis"]["Outputs"]!.AsObject().Count);
    }

    [Fact]
    public void Deployment_OtherTokensMadeBefore_KeepsItsId()
    {
        static string Deployment(int others, bool foreign) => Synthesized.Templates(app =>
        {
            var functions = new Stack(app, "Functions");
            var stack = new Stack(app, "Apis");
            for (var index = 0; index < others; index++)
            {
                _ = Token.AsString(new Topic(functions, "Topic" + index).TopicArn);
                _ = new Topic(stack, "Topic" + index).TopicArn;
            }

            _ = new RestGateway(stack, "Api", Api(stack, NewFunction(foreign ? functions : stack).AsTarget()));
        })["Apis"].IdOf("AWS::ApiGateway::Deployment");

        Assert.Equal(Deployment(0, foreign: false), Deployment(3, foreign: false));
        Assert.Equal(Deployment(0, foreign: true), Deployment(3, foreign: true));
        Assert.NotEqual(Deployment(0, foreign: true), Deployment(0, foreign: false));
    }

    [Fact]
    public void Text_WithALazyValue_IsWrittenWithWhatItBecomes()
    {
        var name = "early";
        var template = Synthesized.Template(stack =>
        {
            _ = new RestGateway(stack, "Api", Api(stack, Synthesized.Function) with { Description = Lazy.UncachedString(new Producer(() => name)) });
            name = "late";
        });

        Assert.Equal("late", (string?)template.PropertiesOf("AWS::ApiGateway::RestApi")["Description"]);
    }

    [Fact]
    public void Name_WithTokens_IsKnownToMetrics()
    {
        var template = Synthesized.Template(stack =>
        {
            var api = new RestGateway(stack, "Api", Api(stack, Synthesized.Function) with { Name = $"shop-{stack.Region}" + TemplateText.Ref("AWS::AccountId") });
            _ = new CfnOutput(stack, "Name", new CfnOutputProps { Value = api.MetricCount().ToMetricConfig().MetricStat!.Dimensions![0].Value.ToString()! });
        });

        Assert.Equal("""["",["shop-",{"Ref":"AWS::Region"},{"Ref":"AWS::AccountId"}]]""", template["Outputs"]!["Name"]!["Value"]!["Fn::Join"]!.ToJsonString());
    }

    private static RestApi Api(Stack stack, FunctionTarget function) => Synthesized.Api(Route.Get("/a", Lambda.Proxy(function)));

    private static JsonNode Uri(JsonObject template) =>
        template.PropertiesOf("AWS::ApiGateway::RestApi")["Body"]!["paths"]!["/a"]!["get"]!["x-amazon-apigateway-integration"]!["uri"]!;

    private static Function NewFunction(Stack stack) => new(stack, "Function", new FunctionProps
    {
        Runtime = Runtime.NODEJS_20_X,
        Handler = "index.handler",
        Code = Code.FromInline("exports.handler = async () => ({ statusCode: 200 });"),
    });

    private sealed class Producer(Func<string> value) : Amazon.JSII.Runtime.Deputy.DeputyBase, IStringProducer
    {
        public string Produce(IResolveContext context) => value();
    }
}
