namespace Gatehouse.Tests.Reading.Generators;

internal static class RestIntegrations
{
    private static readonly string[] ContentTypes = ["application/json", "text/plain", "application/xml"];
    private static readonly string[] Templates = ["", "{}", "$input.json('$')", "#set($x = 1)\n{\"a\": \"$x\"}", "${name}"];

    public static RestIntegration RestIntegration(this Dice dice, string path)
    {
        RestIntegration integration = dice.Number(0, 7) switch
        {
            0 => new LambdaProxy(dice.Function()),
            1 => new LambdaStream(dice.Function()),
            2 => Mapped(dice, path, new LambdaCustom(dice.Function())),
            3 => Mapped(dice, path, Aws(dice)),
            4 => new AwsProxy("arn:aws:apigateway:" + TemplateText.Ref("AWS::Region") + dice.Pick(":firehose:action/PutRecord", ":firehose:action/PutRecordBatch")),
            5 => new HttpProxy(Uri(dice))
            {
                Method = dice.Any<RouteMethod>(),
                RequestParameters = RequestParameters(dice, path),
                VpcLink = dice.Maybe(() => Link(dice)),
                InsecureSkipVerification = dice.Chance(),
                Stream = dice.Chance(),
                ContentHandling = dice.MaybeValue(dice.Any<ContentHandling>),
            },
            6 => Mapped(dice, path, new HttpCustom(Uri(dice))
            {
                Method = dice.Any<RouteMethod>(),
                VpcLink = dice.Maybe(() => Link(dice)),
                InsecureSkipVerification = dice.Chance(),
            }),
            _ => Mapped(dice, path, new MockIntegration()),
        };
        var credentials = dice.Maybe(() => dice.Pick("arn:aws:iam::*:user/*", TemplateText.GetAtt("Role", "Arn")));
        return integration with
        {
            Timeout = dice.Chance(70) ? TimeSpan.FromSeconds(29) : dice.Millis(50, 29_000),
            Credentials = credentials,
            Grants = credentials is null ? dice.List(2, () => new RoleGrant(dice.Pick<ValueList<TemplateText>>(["sqs:SendMessage"], ["s3:GetObject", "s3:PutObject"]), [dice.Arn()])) : [],
            Raw = dice.Raw("somethingNew"),
        };
    }

    private static AwsIntegration Aws(Dice dice) => new(
        dice.Pick<TemplateText>("sqs", "states", "dynamodb"),
        dice.Chance() ? new AwsAction(dice.Pick<TemplateText>("SendMessage", "Publish&TopicArn=" + TemplateText.Ref("Queue")))
            : new AwsPath(dice.Pick<TemplateText>("{bucket}/{id}", TemplateText.Ref("AWS::AccountId") + "/" + TemplateText.GetAtt("Queue", "QueueName"))))
    {
        Method = dice.Any<RouteMethod>(),
        Region = dice.Pick("eu-west-1", TemplateText.Ref("AWS::Region")),
        Subdomain = dice.Maybe(() => dice.Pick<TemplateText>("bucket", "a.b", TemplateText.Ref("Queue"))),
    };

    private static TemplateText Uri(Dice dice) => dice.Pick<TemplateText>(
        "https://example.com/{proxy}", "https://example.com/{id}/{path}", "http://" + TemplateText.GetAtt("Queue", "QueueName") + ":8080/a", "https://${stageVariables.host}/x");

    private static RestVpcLink Link(Dice dice) => dice.Number(0, 2) switch
    {
        0 => new(TemplateText.Empty) { Definition = Nlbs(dice.Chance()) },
        1 => RestVpcLink.ToAlb("arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener/app/a/b/c", []) with { Definition = Subnets(dice.Chance()) },
        _ => Known(dice),
    };

    private static NlbVpcLink Nlbs(bool first) => first
        ? new("one", TemplateText.GetAtt("Queue", "Arn"))
        : new("two", "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/a/b") { Description = "what for", Tags = [new("a", "b")] };

    private static SubnetVpcLink Subnets(bool first) => first
        ? new("three", ["subnet-1", TemplateText.Ref("Queue")]) { SecurityGroupIds = ["sg-1"], Tags = [new("a", "b")] }
        : new("four", ["subnet-2"]);

    private static RestVpcLink Known(Dice dice) => new(dice.Pick("abc", "${stageVariables.link}", TemplateText.Ref("Queue"))) { Target = dice.Maybe(dice.Text) };

    private static MappedIntegration Mapped(Dice dice, string path, MappedIntegration integration)
    {
        string?[] patterns = [null, "4\\d{2}", ".*Error.*", "200", "a\nb"];
        return integration with
        {
            RequestTemplates = dice.Map(ContentTypes, () => Template(dice)),
            RequestParameters = RequestParameters(dice, path),
            Passthrough = dice.Any<PassthroughBehavior>(),
            ContentHandling = dice.MaybeValue(dice.Any<ContentHandling>),
            Responses = dice.Some(patterns).Select(pattern => new IntegrationResponse(dice.Pick(200, 201, 400, 404, 500))
            {
                SelectionPattern = pattern,
                Templates = dice.Map(ContentTypes, () => Template(dice)),
                Headers = dice.Some("X-One", "X-Two").Select(name => To.Header(name, Answer(dice))).ToValueList(),
                ContentHandling = dice.MaybeValue(dice.Any<ContentHandling>),
            }).ToValueList(),
        };
    }

    private static TemplateText Template(Dice dice) =>
        dice.Chance(80) ? dice.Pick<string>(Templates) : "{\"queue\": \"" + TemplateText.Ref("Queue") + "\"}";

    private static MappingSource Answer(Dice dice) => dice.Pick(
        FromResponse.Header("X-Back"), FromResponse.MultiValueHeader("X-Back"), FromResponse.Body("a.b"), FromResponse.Body(), From.Static("*"),
        From.Context("requestId"), From.StageVariable("x"), From.Static(TemplateText.Ref("Queue")));

    private static ValueList<ParameterMapping> RequestParameters(Dice dice, string path) => dice.Some(
        To.Header("X-To", Source(dice, path)), To.Query("to", Source(dice, path)), To.Path("proxy", Source(dice, path)), To.Header("X-Static", From.Static(dice.Text())));

    private static MappingSource Source(Dice dice, string path) => dice.Pick(
        From.Header("X-H1"), From.MultiValueHeader("X-H1"), From.Query("q1"), From.MultiValueQuery("q1"), path.Contains("{id}", StringComparison.Ordinal) ? From.Path("id") : From.Query("q2"), From.Body(), From.Body("a"),
        From.Context("requestId"), From.StageVariable("x"));
}
