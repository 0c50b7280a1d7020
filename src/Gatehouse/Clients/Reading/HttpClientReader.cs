namespace Gatehouse.Clients;

/// <summary>Reads what a client of an HTTP API has. Such an API knows no models: bodies and answers stay what they are.</summary>
internal static class HttpClientReader
{
    public static ClientDefinition Read(HttpApi api, ReservedNames reserved)
    {
        var names = new NameSet(reserved.Operations);
        var credentials = new CredentialReader(reserved.Options);
        var plain = api.Expand();
        return new(api.Name.Literal ?? "Api")
        {
            Description = api.Description?.Literal,
            Stages = api.Stages.Select(stage => stage.Name).ToValueList(),
            Operations = plain.Routes.Select(route => Operation(route, names, credentials)).ToValueList(),
        };
    }

    private static ClientOperation Operation(HttpRoute route, NameSet names, CredentialReader credentials) =>
        new(names.Take(OperationName.Of(route.OperationName, route.Method, route.Path)), route.Method, route.Path)
        {
            Parameters = route.Path is null ? [] : PathParameters.Of(route.Path, _ => null),
            Body = RequestBody.MayHave(route.Method) ? new(null, "", null) : null,
            Credentials = route.Authorization is HttpAuthorizerAuthorization { Authorizer: var authorizer } ? credentials.Read(authorizer) : [],
            NeedsSignature = route.Authorization is HttpIamAuthorization,
        };
}
