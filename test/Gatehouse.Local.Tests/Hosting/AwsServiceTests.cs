using System.Net;
using System.Text;
using Gatehouse.Local.Tests.Rest;

namespace Gatehouse.Local.Tests.Hosting;

/// <summary>What the services of AWS get from the typed integrations.</summary>
public sealed class AwsServiceTests
{
    private const string Arn = "arn:aws:{0}:us-east-1:123456789012:{1}";

    private static readonly Dictionary<string, AwsIntegration> Calls = new()
    {
        ["sqs"] = Sqs.SendMessage(Of("sqs", "orders")),
        ["sns"] = Sns.Publish(Of("sns", "news")),
        ["dynamodb"] = DynamoDb.GetItem(Of("dynamodb", "table/contacts"), """{"id": {"S": "$input.params('key')"}}"""),
        ["states"] = StepFunctions.StartExecution(Of("states", "stateMachine:order")),
        ["events"] = EventBridge.PutEvents(Of("events", "event-bus/own"), "com.example", "Added"),
        ["kinesis"] = Kinesis.PutRecord(Of("kinesis", "stream/clicks")),
        ["firehose"] = Firehose.PutRecord(Of("firehose", "deliverystream/clicks")),
        ["s3get"] = S3.GetObject("arn:aws:s3:::pictures"),
        ["s3put"] = S3.PutObject("arn:aws:s3:::pictures"),
    };

    [Theory]
    [InlineData("sqs", "POST", "/123456789012/orders", null, "Action=SendMessage&MessageBody=%7B%22a%22%3A1%7D")]
    [InlineData("sns", "POST", "/", null, "Action=Publish&TopicArn=arn")]
    [InlineData("dynamodb", "POST", "/", "DynamoDB_20120810.GetItem", "\"contacts\"")]
    [InlineData("states", "POST", "/", "AWSStepFunctions.StartExecution", "arn:aws:states:us-east-1:123456789012:stateMachine:order")]
    [InlineData("events", "POST", "/", "AWSEvents.PutEvents", "\"com.example\"")]
    [InlineData("kinesis", "POST", "/", "Kinesis_20131202.PutRecord", "\"eyJhIjoxfQ==\"")]
    [InlineData("firehose", "POST", "/", "Firehose_20150804.PutRecord", "\"clicks\"")]
    [InlineData("s3get", "GET", "/pictures/a.png", null, "")]
    [InlineData("s3put", "PUT", "/pictures/a.png", null, "{\"a\":1}")]
    public async Task Call_OfService_HasItsWireForm(string name, string method, string target, string? action, string body)
    {
        await using var service = await StubServer.StartAsync();
        await using var running = await RunningHost.StartAsync();
        var compiler = new ApiCompiler(new() { Common = new() { ApiId = "", Endpoints = AwsEndpoints.From([new("AWS_ENDPOINT_URL", service.Address.AbsoluteUri)]) } });
        compiler.TryAdd(RestCaller.Api(Route.Any("/{key}", Calls[name])), "abc123");
        running.Host.Serve(compiler.Model());

        using var content = new StringContent("""{"a":1}""", Encoding.UTF8, "application/json");
        var answer = await running.Client.PostAsync("/_aws/execute-api/abc123/dev/a.png", content);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal((method, target), (service.Method, service.Target));
        Assert.Equal(action, service.Headers.GetValueOrDefault("X-Amz-Target"));
        Assert.Contains(body, service.Body, StringComparison.Ordinal);
        var signer = name.StartsWith("s3", StringComparison.Ordinal) ? "s3" : name;
        Assert.Contains($"/us-east-1/{signer}/aws4_request", service.Headers["Authorization"], StringComparison.Ordinal);
        if (signer is "sqs" or "sns")
        {
            Assert.StartsWith("application/x-www-form-urlencoded", service.Headers["Content-Type"], StringComparison.Ordinal);
        }
        else if (signer != "s3")
        {
            Assert.StartsWith("application/x-amz-json-1.", service.Headers["Content-Type"], StringComparison.Ordinal);
        }
    }

    private static string Of(string service, string resource) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Arn, service, resource);
}
