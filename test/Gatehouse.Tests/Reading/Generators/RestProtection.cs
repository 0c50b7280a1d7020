namespace Gatehouse.Tests.Reading.Generators;

/// <summary>Authorizers, policies and usage plans of REST APIs.</summary>
internal static class RestProtection
{
    public static ValueList<RestAuthorizer> RestAuthorizers(this Dice dice) => dice.Some<RestAuthorizer>(
        new TokenAuthorizer(dice.Pick("token", "token-2"), dice.Function())
        {
            CacheFor = dice.Seconds(3600),
            Header = dice.Pick("Authorization", "X-Token"),
            ValidationExpression = dice.Maybe(() => "^Bearer .+$"),
            Credentials = dice.Maybe(dice.Text),
        },
        new RequestAuthorizer("request", dice.Function())
        {
            CacheFor = TimeSpan.FromSeconds(60),
            IdentitySources = dice.Some(Gatehouse.IdentitySource.Header("X-Id"), Gatehouse.IdentitySource.Query("id"), Gatehouse.IdentitySource.StageVariable("v")).Add(Gatehouse.IdentitySource.Context("identity.sourceIp")),
            Credentials = dice.Maybe(dice.Text),
        },
        new RequestAuthorizer("nothing", dice.Function()) { CacheFor = TimeSpan.Zero },
        new CognitoAuthorizer(dice.Pick("pool", "pool_2"), dice.List(2, dice.UserPool).Add(dice.UserPool()))
        {
            CacheFor = dice.Seconds(3600),
            Header = dice.Pick("Authorization", "X-Token"),
            ValidationExpression = dice.Maybe(() => "^a$"),
        });

    public static RestAuthorization RestAuthorization(this Dice dice, ValueList<RestAuthorizer> authorizers)
    {
        if (authorizers.Count == 0 || dice.Chance())
        {
            return dice.Pick(Gatehouse.RestAuthorization.None, Gatehouse.RestAuthorization.Iam);
        }

        var authorizer = dice.Pick(authorizers.AsSpan());
        return Gatehouse.RestAuthorization.By(authorizer, authorizer is CognitoAuthorizer ? dice.Some("read", "write") : []);
    }

    public static ValueList<PolicyStatement> Policy(this Dice dice) => dice.List(3, () => new PolicyStatement(dice.Any<PolicyEffect>())
    {
        Sid = dice.Maybe(() => "Sid1"),
        Principals = dice.Pick<ValueList<PolicyPrincipal>>(
            [PolicyPrincipal.Everyone],
            [PolicyPrincipal.Aws("*")],
            [PolicyPrincipal.Aws("111122223333"), PolicyPrincipal.Aws(TemplateText.GetAtt("Role", "Arn")), new(PolicyPrincipalType.Service, "x.amazonaws.com")]),
        NotPrincipals = dice.Chance(10),
        Actions = dice.Pick<ValueList<TemplateText>>(["execute-api:Invoke"], ["execute-api:*", "execute-api:ManageConnections"]),
        NotActions = dice.Chance(10),
        Resources = dice.Pick<ValueList<TemplateText>>(["execute-api:/*"], ["execute-api:/dev/GET/a", "execute-api:/*/POST/*"], ["*"]),
        NotResources = dice.Chance(10),
        Conditions = dice.Some(
            new PolicyCondition(PolicyOperator.IpAddress, PolicyKey.SourceIp, ["10.0.0.0/8", dice.Pick<TemplateText>("2001:db8::/32", TemplateText.Ref("Queue"))]),
            new PolicyCondition(PolicyOperator.StringEquals, PolicyKey.SourceVpc, [dice.Text()])),
    });

    public static ValueList<UsagePlan> UsagePlans(this Dice dice, ValueList<ApiStage> stages, ValueList<RestRoute> routes) => dice.Some("gold", "silver").Select(name => new UsagePlan(name)
    {
        Description = dice.Maybe(dice.Text),
        Stages =
        [
            new UsagePlanStage(dice.Pick(stages.AsSpan()).Name)
            {
                Methods = dice.Some(routes.Select(route => (route.Method, route.Path.Text)))
                    .Select(key => new MethodThrottle(key.Method, key.Text, dice.Throttle())).OrderBy(throttle => throttle.Path.Text + throttle.Method).ToValueList(),
            },
            .. dice.Some("abcdef", TemplateText.Ref("Queue")).Select(api => new UsagePlanStage("prod") { Api = api }),
        ],
        Throttle = dice.Maybe(dice.Throttle),
        Quota = dice.Maybe(() => dice.Any<QuotaPeriod>() is var period ? new Quota(dice.Number(0, 1000), period) { Offset = period == QuotaPeriod.Day ? 0 : dice.Number(0, 6) } : null!),
        Keys = dice.Some("first", "second", "existing").Select(key => key == "existing" ? ApiKey.FromId(dice.Pick<TemplateText>("abc123", TemplateText.GetAtt("Queue", "Arn"))) : new ApiKey(name + key)
        {
            Value = dice.Maybe<TemplateText>(() => dice.Pick("a-key-of-twenty-characters", TemplateText.Ref("Queue"))),
            Enabled = dice.Chance(),
            Description = dice.Maybe(dice.Text),
            CustomerId = dice.Maybe(() => "customer"),
            Tags = dice.Tags(),
        }).ToValueList(),
        Tags = dice.Tags(),
    }).ToValueList();
}
