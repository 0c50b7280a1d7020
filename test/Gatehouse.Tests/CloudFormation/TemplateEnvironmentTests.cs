using Gatehouse.CloudFormation;

namespace Gatehouse.Tests.CloudFormation;

public sealed class TemplateEnvironmentTests
{
    private const string Stack = """
        Parameters: { Name: { Type: String, Default: orders } }
        Resources:
          Api: { Type: AWS::ApiGateway::RestApi }
          Chat: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: WEBSOCKET } }
          Http: { Type: AWS::ApiGatewayV2::Api, Properties: { ProtocolType: HTTP } }
          Stage: { Type: AWS::ApiGateway::Stage, Properties: { StageName: dev } }
          Named: { Type: AWS::Lambda::Function, Properties: { FunctionName: !Sub '${Name}-${AWS::Region}' } }
          Unnamed: { Type: AWS::Lambda::Function }
          Live: { Type: AWS::Lambda::Alias, Properties: { Name: live, FunctionName: !Ref Named } }
          One: { Type: AWS::Lambda::Version, Properties: { FunctionName: !GetAtt Named.Arn } }
          Two: { Type: AWS::Lambda::Version, Properties: { FunctionName: !GetAtt Named.Arn } }
          Queue: { Type: AWS::SQS::Queue, Properties: { QueueName: jobs } }
          Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: news } }
          Table: { Type: AWS::DynamoDB::Table, Properties: { TableName: things } }
          Bucket: { Type: AWS::S3::Bucket }
          Role: { Type: AWS::IAM::Role, Properties: { RoleName: r } }
          Bus: { Type: AWS::Events::EventBus, Properties: { Name: bus } }
          Machine: { Type: AWS::StepFunctions::StateMachine, Properties: { StateMachineName: m } }
          Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.1.0.0/16 } }
          Unknown: { Type: AWS::Made::Up }
          Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: x } }
        """;

    private static readonly TemplateEnvironment Environment = new(Templates.Evaluate(Stack));

    [Theory]
    [InlineData("Named", null, "orders-us-east-1")]
    [InlineData("Named", "Arn", "arn:aws:lambda:us-east-1:123456789012:function:orders-us-east-1")]
    [InlineData("Live", null, "arn:aws:lambda:us-east-1:123456789012:function:orders-us-east-1:live")]
    [InlineData("One", null, "arn:aws:lambda:us-east-1:123456789012:function:orders-us-east-1:1")]
    [InlineData("Two", "Version", "2")]
    [InlineData("Stage", null, "dev")]
    [InlineData("Queue", null, "https://sqs.us-east-1.amazonaws.com/123456789012/jobs")]
    [InlineData("Queue", "Arn", "arn:aws:sqs:us-east-1:123456789012:jobs")]
    [InlineData("Queue", "QueueName", "jobs")]
    [InlineData("Topic", null, "arn:aws:sns:us-east-1:123456789012:news")]
    [InlineData("Table", "Arn", "arn:aws:dynamodb:us-east-1:123456789012:table/things")]
    [InlineData("Role", "Arn", "arn:aws:iam::123456789012:role/r")]
    [InlineData("Bus", "Arn", "arn:aws:events:us-east-1:123456789012:event-bus/bus")]
    [InlineData("Machine", null, "arn:aws:states:us-east-1:123456789012:stateMachine:m")]
    [InlineData("AWS::Region", null, "us-east-1")]
    [InlineData("AWS::URLSuffix", null, "amazonaws.com")]
    public void Resolve_KnownType_LooksLikeAws(string name, string? attribute, string expected) =>
        Assert.Equal(expected, Environment.Resolve(attribute is null ? TemplateText.Ref(name) : TemplateText.GetAtt(name, attribute)));

    [Theory]
    [InlineData("Api", null, "^[a-z0-9]{10}$")]
    [InlineData("Api", "RootResourceId", "^[a-z0-9]{10}$")]
    [InlineData("Chat", "ApiEndpoint", "^wss://[a-z0-9]{10}\\.execute-api\\.us-east-1\\.amazonaws\\.com$")]
    [InlineData("Http", "ApiEndpoint", "^https://[a-z0-9]{10}\\.execute-api\\.us-east-1\\.amazonaws\\.com$")]
    [InlineData("Unnamed", null, "^local-Unnamed-[A-Z0-9]{12}$")]
    [InlineData("Bucket", null, "^local-bucket-[a-z0-9]{12}$")]
    [InlineData("Unknown", "Arn", "^arn:aws:made:us-east-1:123456789012:local-Unknown-[A-Z0-9]{12}$")]
    [InlineData("Child", null, "^arn:aws:cloudformation:us-east-1:123456789012:stack/local-Child-")]
    public void Resolve_MadeUpValue_HasItsForm(string name, string? attribute, string pattern) =>
        Assert.Matches(pattern, Environment.Resolve(attribute is null ? TemplateText.Ref(name) : TemplateText.GetAtt(name, attribute)));

    [Fact]
    public void Resolve_AnotherRun_GivesTheSame() =>
        Assert.Equal(Environment.Resolve(TemplateText.Ref("Api")), new TemplateEnvironment(Templates.Evaluate(Stack)).Resolve(TemplateText.Ref("Api")));

    [Fact]
    public void Resolve_UnknownType_IsRemarkedOnce()
    {
        var environment = new TemplateEnvironment(Templates.Evaluate(Stack));
        environment.Resolve(TemplateText.GetAtt("Unknown", "Arn"));
        environment.Resolve(TemplateText.GetAtt("Unknown", "Arn"));

        var diagnostic = Assert.Single(environment.Diagnostics);
        Assert.Equal(("GH1070", DiagnosticSeverity.Info, "Unknown"), (diagnostic.Code, diagnostic.Severity, diagnostic.Location.Resource));
    }

    [Theory]
    [InlineData("!Select [5, !Split [':', !GetAtt Queue.Arn]]", "jobs")]
    [InlineData("!Join ['|', !Split [':', !GetAtt Queue.Arn]]", "arn|aws|sqs|us-east-1|123456789012|jobs")]
    [InlineData("!Base64 { Ref: Table }", "dGhpbmdz")]
    [InlineData("!Select [1, !Cidr [!GetAtt Vpc.CidrBlock, 2, 8]]", "10.1.1.0/24")]
    [InlineData("!Sub 'arn:${AWS::Partition}:x:${Queue.Arn}'", "arn:aws:x:arn:aws:sqs:us-east-1:123456789012:jobs")]
    public void Resolve_OpenFunction_IsWorkedOut(string yaml, string expected)
    {
        var template = Templates.Evaluate($"{Stack}\n  It: {{ Type: X, Properties: {{ P: {yaml} }} }}");

        Assert.Equal(expected, new TemplateEnvironment(template).Resolve(((TemplateString)template.Find("It")!.Properties["P"]!).Text));
    }

    [Theory]
    [InlineData("!ImportValue vpc", "Fn::ImportValue vpc", "vpc")]
    [InlineData("'{{resolve:ssm:/a:1}}'", "{{resolve:ssm:/a:1}}", "{{resolve:ssm:/a:1}}")]
    [InlineData("!GetAtt Child.Outputs.Url", "${Child.Outputs.Url}", "Child.Outputs.Url")]
    public void TryResolve_OnlyAwsKnows_NamesWhatIsMissingUnlessGiven(string yaml, string missing, string key)
    {
        var template = Templates.Evaluate($"{Stack}\n  It: {{ Type: X, Properties: {{ P: {yaml} }} }}");
        var text = ((TemplateString)template.Find("It")!.Properties["P"]!).Text;

        Assert.False(new TemplateEnvironment(template).TryResolve("a-" + text!, out var value, out var found));
        Assert.Equal((missing, "a-" + missing), (found, value));
        Assert.True(new TemplateEnvironment(template, [new(key, "given")]).TryResolve(text, out value, out found));
        Assert.Equal(("given", ""), (value, found));
    }

    [Theory]
    [InlineData("Queue", "http://localhost/q")]
    [InlineData("Queue.Arn", "arn:x")]
    public void Resolve_Override_Wins(string key, string value)
    {
        var environment = new TemplateEnvironment(Templates.Evaluate(Stack), [new(key, value)]);

        Assert.Equal(value, environment.Resolve(key.Contains('.', StringComparison.Ordinal) ? TemplateText.GetAtt("Queue", "Arn") : TemplateText.Ref("Queue")));
    }

    [Fact]
    public void Resolve_NamesInACircle_EndWithAStandIn()
    {
        var template = Templates.Evaluate("""
            Resources:
              A: { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref B } }
              B: { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref A } }
            """);

        Assert.False(new TemplateEnvironment(template).TryResolve(TemplateText.Ref("A"), out _, out var missing));
        Assert.NotEmpty(missing);
    }

    [Fact]
    public void Output_OfTheStack_IsResolved()
    {
        var environment = new TemplateEnvironment(Templates.Evaluate("Resources: { Q: { Type: AWS::SQS::Queue, Properties: { QueueName: q } } }\nOutputs: { A: { Value: !Sub 'x-${Q.QueueName}' } }"));

        Assert.Equal("x-q", environment.Output("A"));
        Assert.Null(environment.Output("B"));
    }
}
