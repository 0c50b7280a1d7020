namespace Gatehouse.Rules;

/// <summary>The stages of an HTTP API have names and variables that API Gateway takes.</summary>
internal sealed class HttpStageRule : IRule<HttpApi>
{
    public void Check(HttpApi api, DiagnosticBag diagnostics)
    {
        foreach (var same in api.Stages.GroupBy(stage => stage.Name))
        {
            if (same.Key != "$default" && !StageNameRule.IsValid(same.Key))
            {
                diagnostics.Add(DiagnosticCatalogue.BadStageName.At(api.Origin.Location, same.Key));
            }

            if (same.Count() > 1)
            {
                diagnostics.Add(DiagnosticCatalogue.DuplicateStage.At(api.Origin.Location, same.Key));
            }
        }

        foreach (var stage in api.Stages)
        {
            AccessLogVariables.Http.Check(stage.Name, stage.AccessLog, api.Origin.Location, diagnostics);
            foreach (var (name, value) in stage.Variables)
            {
                StageVariableRule.Check(stage.Name, name, value, api.Origin.Location, diagnostics);
            }

            foreach (var key in stage.RouteThrottles.Keys.Where(key => api.Routes.All(route => route.Key != key)))
            {
                diagnostics.Add(DiagnosticCatalogue.ThrottleWithoutRoute.At(api.Origin.Location, stage.Name, key));
            }
        }
    }
}
