namespace Gatehouse.Local.Rest;

/// <summary>The order in which a REST API treats a request.</summary>
internal static class RestPipeline
{
    public static RestStep Of(StageBuild stage) =>
        AccessLogStep.Around(stage,
            GatewayResponseStep.Around(stage, DomainAccessStep.Before(StepSequence.Of(
                SizeLimitStep.For(stage),
                DecompressStep.For(stage),
                MatchStep.In(stage, route => StepSequence.Of(
                    MethodArnLimitStep.For(route),
                    PolicyPreCheckStep.For(route),
                    AuthorizeStep.For(route),
                    PolicyDecisionStep.For(route),
                    UsagePlanLog.Before(route),
                    ApiKeyStep.For(route),
                    ThrottleStep.For(route),
                    UsagePlanLog.After(route),
                    LogStep.For(route, ExecutionLog.Request),
                    ValidateRequestStep.For(route),
                    CacheStep.Around(route, StepSequence.Of(
                        MapRequestStep.For(route),
                        IntegrateStep.For(route),
                        MapResponseStep.For(route)))))))));

    /// <summary>What a test invocation goes through: nobody asks who calls, and nothing is counted or kept.</summary>
    public static RestStep OfTest(StageBuild stage) =>
        GatewayResponseStep.Around(stage,
            MatchStep.In(stage, route => StepSequence.Of(
                new LogStep(ExecutionLog.Request),
                ValidateRequestStep.For(route),
                MapRequestStep.For(route),
                IntegrateStep.For(route),
                MapResponseStep.For(route))));
}
