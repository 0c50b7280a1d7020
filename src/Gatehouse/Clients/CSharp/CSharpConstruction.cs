namespace Gatehouse.Clients;

/// <summary>Writes how a client is made, and the stages that it may call.</summary>
internal static class CSharpConstruction
{
    public static void Write(SourceText text, ClientDefinition definition, string className)
    {
        text.Add($$"""
            private readonly {{CSharpType.Http}}HttpClient _http;
            private readonly {{className}}Options _options;
            private readonly string _address;

            /// <summary>A client of one stage.</summary>
            /// <param name="http">Sends the requests; stays the caller's.</param>
            /// <param name="options">Where the API is called, and as whom.</param>
            /// <exception cref="global::System.ArgumentException">Neither the HttpClient nor the options name an address.</exception>
            public {{className}}({{CSharpType.Http}}HttpClient http, {{className}}Options? options = null)
            {
                global::System.ArgumentNullException.ThrowIfNull(http);
                _http = http;
                _options = options ?? new {{className}}Options();
                var address = _options.BaseAddress ?? http.BaseAddress;
                if (address is not { IsAbsoluteUri: true })
                {
                    throw new global::System.ArgumentException("Give the whole address of a stage: the BaseAddress of the HttpClient, or of the options.", nameof(http));
                }

                _address = address.GetLeftPart(global::System.UriPartial.Path).TrimEnd('/');
            }

            /// <summary>The address of a stage at its API's own endpoint.</summary>
            /// <param name="apiId">The id of the API.</param>
            /// <param name="region">The region, as eu-central-1.</param>
            /// <param name="stage">The stage.</param>
            public static global::System.Uri StageAddress(string apiId, string region, string stage) => new global::System.Uri(
                "https://" + apiId + ".execute-api." + region + ".amazonaws.com" + (region.StartsWith("cn-", global::System.StringComparison.Ordinal) ? ".cn" : "")
                + (stage == "$default" ? "/" : "/" + stage + "/"));
            """);
        if (definition.Stages.Count > 0)
        {
            var names = new NameSet(["Stages", "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize"]);
            text.Gap().Add(CSharpText.Summary("The stages of the API."));
            text.Block("public static class Stages", () =>
            {
                foreach (var stage in definition.Stages.Distinct())
                {
                    text.Gap().Add(CSharpText.Summary($"The stage {stage}.")).Add($"public const string {names.Take(Identifier.Pascal(stage, "Stage"))} = {SourceText.Literal(stage)};");
                }
            });
        }
    }
}
