using System.Text.Json.Nodes;
using Amazon.CDK;
using Amazon.CDK.AWS.APIGateway;
using Amazon.CDK.AWS.CertificateManager;
using Amazon.CDK.AWS.CloudWatch;
using Amazon.CDK.AWS.DynamoDB;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Logs;
using Amazon.CDK.AWS.SNS;
using Amazon.CDK.AWS.SQS;
using LogGroup = Amazon.CDK.AWS.Logs.LogGroup;

namespace Gatehouse.Cdk.Tests.CrossStack;

/// <summary>Routes and stages name all sorts of resources of other stacks, and other stacks use the API.</summary>
public class ImportedResourceTests
{
    [Fact]
    public void Integration_QueueOfAnotherStack_IsImportedInAddressAndRole()
    {
        var app = CloudAssembly.Of(app =>
        {
            var queue = new Queue(new Stack(app, "Data"), "Queue");
            _ = AppSamples.Rest(new Stack(app, "Shop"), Route.Post("/jobs", Sqs.SendMessage(queue.QueueArn)));
        });

        Assert.Contains("Fn::ImportValue", app["Shop"].PropertiesOf("AWS::IAM::Role")["Policies"]!.ToJsonString(), StringComparison.Ordinal);
        var uri = app["Shop"].PropertiesOf("AWS::ApiGateway::RestApi")["Body"]!["paths"]!["/jobs"]!["post"]!["x-amazon-apigateway-integration"]!["uri"]!.ToJsonString();
        Assert.Contains("Fn::Select", uri, StringComparison.Ordinal);
        Assert.Contains("""{"Fn::ImportValue":"Data:""", uri, StringComparison.Ordinal);
    }

    [Fact]
    public void Integration_NamesTakenFromArns_AreImportedInside()
    {
        var app = CloudAssembly.Of(app =>
        {
            var data = new Stack(app, "Data");
            var table = new Table(data, "Table", new TableProps { PartitionKey = new Amazon.CDK.AWS.DynamoDB.Attribute { Name = "id", Type = AttributeType.STRING } });
            _ = AppSamples.Rest(
                new Stack(app, "Shop"),
                Route.Get("/items/{id}", DynamoDb.GetItem(table.TableArn, """{"id": {"S": "$input.params('id')"}}""")),
                Route.Get("/named/{id}", DynamoDb.GetItem(table.TableArn, table.TableName, """{"id": {"S": "$input.params('id')"}}""")),
                Route.Post("/topic", Sns.Publish(new Topic(data, "Topic").TopicArn)));
        });

        Assert.Equal(2, app["Shop"].IdsOf("AWS::IAM::Role").Count());
    }

    [Fact]
    public void Integration_TokenMadeOfTokens_IsImported()
    {
        var app = CloudAssembly.Of(app =>
        {
            var topic = new Topic(new Stack(app, "Data"), "Topic");
            var shop = new Stack(app, "Shop");
            var own = new Topic(shop, "Own");
            _ = new RestGateway(shop, "Api", Synthesized.Api(Route.Get("/a", new MockIntegration())) with
            {
                Description = $"{Fn.Select(5, Fn.Split(":", topic.TopicArn))} and {Fn.Join("-", [topic.TopicName, own.TopicName, shop.Region])}",
            });
        });

        var description = app["Shop"].PropertiesOf("AWS::ApiGateway::RestApi")["Description"]!.ToJsonString();
        Assert.Equal(2, description.Split("""{"Fn::ImportValue":"Data:""").Length - 1);
        Assert.Contains(app["Shop"].IdOf("AWS::SNS::Topic"), description, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_NamesTheIdOfAnotherStack_IsNotThatOfItsOwn()
    {
        var app = CloudAssembly.Of(app =>
        {
            var data = new Stack(app, "Data");
            var shop = new Stack(app, "Shop");
            _ = new RestGateway(shop, "Api", Synthesized.Api(Route.Get("/a", new MockIntegration())) with { Description = $"{data.StackId} {shop.StackId}" });
        });

        Assert.Contains("""[{"Fn::ImportValue":"Data:""", app["Shop"].PropertiesOf("AWS::ApiGateway::RestApi")["Description"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Stage_LogGroupAndVariableOfAnotherStack_AreImported()
    {
        var app = CloudAssembly.Of(app =>
        {
            var logs = new Stack(app, "Logs");
            _ = new RestGateway(new Stack(app, "Shop"), "Api", Synthesized.Api(Route.Get("/a", new MockIntegration())) with
            {
                Stages = [new ApiStage("dev") { AccessLog = new(new LogGroup(logs, "Access").LogGroupArn, AccessLogFormat.Clf), Variables = [new("queue", new Queue(logs, "Queue").QueueName)] }],
            });
        });

        var stage = app["Shop"].PropertiesOf("AWS::ApiGateway::Stage").ToJsonString();
        Assert.Equal(2, stage.Split("""{"Fn::ImportValue":"Logs:""").Length - 1);
    }

    [Fact]
    public void Tag_OfAnotherStackInABody_IsImported()
    {
        var app = CloudAssembly.Of(app =>
        {
            var topic = new Topic(new Stack(app, "Data"), "Topic");
            var api = new HttpGateway(new Stack(app, "Shop"), "Api", new HttpApi("http") { Routes = [HttpRoute.Get("/a", Lambda.Proxy(Synthesized.Function))] });
            Amazon.CDK.Tags.Of(api).Add("topic", topic.TopicName);
        });

        Assert.Contains("""{"Fn::ImportValue":"Data:""", app["Shop"].PropertiesOf("AWS::ApiGatewayV2::Api")["Body"]!["tags"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ListToken_OfAnotherStackInARawPartOfABody_IsImported()
    {
        var app = CloudAssembly.Of(app =>
        {
            var endpoint = new Amazon.CDK.AWS.EC2.CfnVPCEndpoint(new Stack(app, "Data"), "Endpoint", new Amazon.CDK.AWS.EC2.CfnVPCEndpointProps { ServiceName = "x", VpcId = "vpc-1" });
            _ = new HttpGateway(new Stack(app, "Shop"), "Api", new HttpApi("http")
            {
                Routes = [HttpRoute.Get("/a", Lambda.Proxy(Synthesized.Function)) with { Raw = [new("x-entries", new TemplateList([.. endpoint.AttrDnsEntries.Select(entry => (TemplateValue)entry)]))] }],
            });
        });

        Assert.Contains("Fn::ImportValue", app["Shop"].PropertiesOf("AWS::ApiGatewayV2::Api")["Body"]!["paths"]!.ToJsonString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Api_UsedByAnotherStack_IsExported()
    {
        var app = CloudAssembly.Of(app =>
        {
            var api = AppSamples.Rest(new Stack(app, "Shop"), Route.Get("/a", new MockIntegration()));
            var edge = new Stack(app, "Edge");
            var domain = new DomainName_(edge, "Domain", new DomainNameProps
            {
                DomainName = "api.example.com",
                Certificate = new Certificate(edge, "Certificate", new CertificateProps { DomainName = "api.example.com" }),
            });
            domain.AddApiMapping(api.Stage("dev"), new ApiMappingOptions { BasePath = "v1" });
            _ = api.MapTo(domain, edge, "Mapping", "dev", "v2");
            var plan = new Amazon.CDK.AWS.APIGateway.UsagePlan(edge, "Plan");
            plan.AddApiStage(new UsagePlanPerApiStage { Api = api.RestApi, Stage = api.Stage("dev") as Amazon.CDK.AWS.APIGateway.Stage });
            api.GrantInvoke(new Role(edge, "Role", new RoleProps { AssumedBy = new AccountRootPrincipal() }));
            api.MetricServerError("dev").CreateAlarm(edge, "Errors", new CreateAlarmOptions { Threshold = 1, EvaluationPeriods = 1 });
        });

        Assert.Equal(["Shop"], app.DependenciesOf("Edge"));
        Assert.Empty(app.DependenciesOf("Shop"));
        var mapping = app["Edge"].PropertiesOf("AWS::ApiGateway::BasePathMapping");
        Assert.StartsWith("Shop:", (string?)mapping["RestApiId"]!["Fn::ImportValue"], StringComparison.Ordinal);
        Assert.StartsWith("Shop:", (string?)mapping["Stage"]!["Fn::ImportValue"], StringComparison.Ordinal);
        Assert.Equal("v2", (string?)mapping["BasePath"]);
    }

    [Fact]
    public void Certificate_OfAnotherStack_IsTakenByTheDomainOfTheApisStack()
    {
        var app = CloudAssembly.Of(app =>
        {
            var certificate = new Certificate(new Stack(app, "Certificates"), "Certificate", new CertificateProps { DomainName = "api.example.com" });
            var shop = new Stack(app, "Shop");
            var api = AppSamples.Rest(shop, Route.Get("/a", new MockIntegration()));
            _ = api.MapTo(new DomainName_(shop, "Domain", new DomainNameProps { DomainName = "api.example.com", Certificate = certificate }), shop, "Mapping", "dev");
        });

        Assert.Equal(["Certificates"], app.DependenciesOf("Shop"));
        Assert.Null(app["Shop"].PropertiesOf("AWS::ApiGateway::BasePathMapping")["BasePath"]);
    }
}
