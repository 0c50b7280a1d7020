namespace Gatehouse.Tests.Reading.Generators;

/// <summary>HTTP APIs that hold no mistake, with every property in use now and then.</summary>
internal static class HttpApis
{
    private static readonly string[] Paths = ["/", "/a", "/a/{id}", "/files/{path+}"];

    public static HttpApi HttpApi(this Dice dice)
    {
        var authorizers = Authorizers(dice);
        var routes = dice.Some(Paths.SelectMany(path => Enum.GetValues<RouteMethod>().Select(method => (path, method)))).Take(6)
            .Select(key => new HttpRoute(key.method, key.path, Integration(dice)))
            .Concat(dice.Chance() ? [Gatehouse.HttpRoute.Default(Integration(dice))] : [])
            .Select(route => route with
            {
                Authorization = dice.Maybe(() => Authorization(dice, authorizers)),
                OperationName = dice.Maybe(() => "operation"),
                Raw = dice.Raw("x-amazon-apigateway-something-new"),
            }).ToValueList();
        return new(dice.Text())
        {
            Description = dice.Maybe(dice.Text),
            Version = dice.Pick("1.0", "2"),
            Routes = routes,
            Stages = dice.Some("$default", "dev").Select(name => dice.HttpStage(name, routes)).ToValueList(),
            DefaultAuthorization = dice.Maybe(() => Authorization(dice, authorizers)),
            Cors = dice.Maybe(() => new HttpCors(dice.Pick<ValueList<string>>(["https://a.example", "http://b.example"], ["https://*"]))
            {
                Methods = dice.Some("GET", "*"),
                Headers = dice.Some("authorization", "*"),
                ExposedHeaders = dice.Some<string>(["date"]),
                MaxAge = dice.MaybeValue(() => dice.Seconds(86_400)),
                Credentials = dice.Chance(),
            }),
            DisableExecuteApiEndpoint = dice.Chance(),
            IpAddressType = dice.MaybeValue(dice.Any<IpAddressType>),
            Tags = dice.Tags(),
            Raw = dice.Raw("SomethingNew"),
            RawBody = dice.Raw("x-amazon-apigateway-something-new"),
        };
    }

    private static HttpIntegration Integration(Dice dice)
    {
        HttpIntegration integration = dice.Number(0, 2) switch
        {
            0 => new HttpLambda(dice.Function()) { PayloadFormat = dice.Any<PayloadFormat>(), Credentials = dice.Maybe(dice.Text) },
            1 => new HttpBackend(dice.Pick("https://example.com/{id}", TemplateText.GetAtt("Queue", "Arn")))
            {
                Method = dice.Any<RouteMethod>(),
                VpcLink = dice.Maybe(dice.Text),
                ServerNameToVerify = dice.Maybe(dice.Text),
            },
            _ => new HttpAwsAction(dice.Pick("SQS-SendMessage", "EventBridge-PutEvents"), dice.Text()),
        };
        return integration with
        {
            Timeout = dice.Chance() ? TimeSpan.FromSeconds(30) : dice.Millis(50, 30_000),
            RequestParameters = dice.Map(["append:header.x", "overwrite:path", "MessageBody"], dice.Text),
            ResponseParameters = dice.Map(["200", "404"], () => dice.Map(["overwrite:statuscode", "append:header.y"], dice.Text).With("remove:header.z", "''")),
            Raw = dice.Raw("somethingNew"),
        };
    }

    private static ValueList<HttpAuthorizer> Authorizers(Dice dice) => dice.Some<HttpAuthorizer>(
        new JwtAuthorizer(dice.Pick("jwt", "jwt-2"), dice.Text(), dice.List(2, dice.Text).Add("audience")) { IdentitySource = dice.Pick(HttpIdentitySource.Header("Authorization"), HttpIdentitySource.Query("token")) },
        new HttpLambdaAuthorizer("simple", dice.Function())
        {
            CacheFor = dice.Seconds(3600),
            IdentitySources = dice.Some(HttpIdentitySource.Header("A"), HttpIdentitySource.Context("b")).Add(HttpIdentitySource.StageVariable("c")),
            Credentials = dice.Maybe(dice.Text),
        },
        new HttpLambdaAuthorizer("policy", dice.Function())
        {
            PayloadFormat = dice.Any<PayloadFormat>(),
            SimpleResponses = false,
            IdentitySources = [],
        });

    private static HttpAuthorization Authorization(Dice dice, ValueList<HttpAuthorizer> authorizers)
    {
        if (authorizers.Count == 0 || dice.Chance())
        {
            return dice.Pick(HttpAuthorization.None, HttpAuthorization.Iam);
        }

        var authorizer = dice.Pick(authorizers.AsSpan());
        return HttpAuthorization.By(authorizer, authorizer is JwtAuthorizer ? dice.Some("read", "write") : []);
    }
}
