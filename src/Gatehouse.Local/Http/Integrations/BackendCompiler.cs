namespace Gatehouse.Local.Http;

/// <summary>Makes the backends of a stage.</summary>
internal sealed class BackendCompiler(HttpGatewayOptions options, IReadOnlyDictionary<string, string> variables, MissingFunctions missing, DiagnosticBag diagnostics)
{
    /// <summary>What a route calls.</summary>
    public IBackend Compile(HttpRoute route) => route.Integration switch
    {
        HttpLambda lambda => Lambda(route, lambda),
        HttpBackend backend => new HttpProxyBackend(
            StageVariables.Fill(options.Resolve(backend.Uri), variables), backend.Method, backend.Timeout, appendsPath: route.Path is null),
        HttpAwsAction action => Action(route, action),
        _ => throw new NotSupportedException(route.Integration.GetType().Name),
    };

    private LambdaBackend Lambda(HttpRoute route, HttpLambda lambda)
    {
        var function = options.Functions.Find(lambda.Function, variables);
        return new(function, lambda.PayloadFormat, lambda.Timeout)
        {
            MissingFunction = function is not null ? "" : missing.Add(lambda.Function, variables, route.Origin.Location, route.Key),
        };
    }

    private IBackend Action(HttpRoute route, HttpAwsAction action)
    {
        if (!AwsActionDescription.All.TryGetValue(action.Subtype, out var description))
        {
            diagnostics.Add(DiagnosticCatalogue.UnknownIntegrationSubtype.At(
                route.Origin.Location, action.Subtype, string.Join(", ", AwsActionDescription.All.Keys.Order(StringComparer.Ordinal))));
            return new LambdaBackend(null, PayloadFormat.V1, action.Timeout);
        }

        foreach (var required in description.Required.Where(name => !action.RequestParameters.ContainsKey(name)))
        {
            diagnostics.Add(DiagnosticCatalogue.IntegrationParameterMissing.At(route.Origin.Location, action.Subtype, route.Key, required));
        }

        return new AwsActionBackend(
            description,
            [.. action.RequestParameters.Select(parameter => (parameter.Key, MappingExpression.Parse(options.Resolve(parameter.Value))))],
            action.Timeout);
    }
}
