namespace Gatehouse.Clients;

/// <summary>Writes the options of a client: its address, and by what the API knows the caller.</summary>
internal static class CSharpOptions
{
    public static void Write(SourceText text, ClientDefinition definition, string className)
    {
        text.Gap().Add(CSharpText.Summary($"Where {className} calls the API, and as whom."));
        text.Block($"public sealed class {className}Options", () =>
        {
            text.Add(CSharpText.Summary("The address of a stage; without it that of the HttpClient counts."))
                .Add("public global::System.Uri? BaseAddress { get; init; }");
            if (definition.NeedsApiKey)
            {
                text.Gap().Add(CSharpText.Summary("The API key, sent with the calls that need one."))
                    .Add("public string? ApiKey { get; init; }");
            }

            foreach (var credential in definition.Credentials)
            {
                text.Gap().Add(CSharpText.Summary(Describe(credential)))
                    .Add($"public global::System.Func<{CSharpType.Cancellation}, {CSharpType.ValueTask}<string?>>? {credential.Name} {{ get; init; }}");
            }
        });
        text.AddIf(definition.Operations.Count > 0, """

            /// <summary>What one call sends besides what its method asks for. APIs pass on what they do not declare.</summary>
            public sealed class CallOptions
            {
                /// <summary>More of the query string; a name may stand there several times.</summary>
                public global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> Query { get; init; } = [];

                /// <summary>More headers.</summary>
                public global::System.Collections.Generic.IEnumerable<global::System.Collections.Generic.KeyValuePair<string, string>> Headers { get; init; } = [];
            }
            """);
    }

    public static string Describe(ClientCredential credential)
    {
        var place = credential.Location == ParameterLocation.Header ? $"the header {credential.WireName}" : $"the query parameter {credential.WireName}";
        return credential.IsBearer
            ? $"Gives the token for the authorizer {credential.Authorizer}, before each call that needs it; sent in {place} as Bearer."
            : $"Gives what the authorizer {credential.Authorizer} asks for, before each call that needs it; sent in {place} as it is.";
    }
}
