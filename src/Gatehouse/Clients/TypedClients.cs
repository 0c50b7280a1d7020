using Gatehouse.Clients;
using Gatehouse.Rules;

namespace Gatehouse;

/// <summary>Prints typed clients of APIs as source text.</summary>
/// <remarks>
/// A client has one method a route, records for the models, and needs no package. What counts is the definition: operation names,
/// parameters, request models, method responses, authorizers and documentation.
/// See https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-generate-sdk.html for what API Gateway itself gives, which has no C#.
/// </remarks>
public static class TypedClients
{
    /// <summary>A client of a REST API in C#.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Its names; null for the defaults.</param>
    /// <exception cref="DiagnosticException">The definition holds mistakes; <see cref="WriteCSharpClient(RestApi, ClientOptions?)"/> gives them as data.</exception>
    public static string ToCSharpClient(this RestApi api, ClientOptions? options = null) => Required(api.WriteCSharpClient(options));

    /// <summary>A client of an HTTP API in C#. Such an API has no models, so bodies and answers stay messages.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Its names; null for the defaults.</param>
    /// <exception cref="DiagnosticException">The definition holds mistakes; <see cref="WriteCSharpClient(HttpApi, ClientOptions?)"/> gives them as data.</exception>
    public static string ToCSharpClient(this HttpApi api, ClientOptions? options = null) => Required(api.WriteCSharpClient(options));

    /// <summary>A client of a REST API in C#, and what was found in writing it.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Its names; null for the defaults.</param>
    public static WrittenClient WriteCSharpClient(this RestApi api, ClientOptions? options = null) =>
        CSharp(api.Name, api.Origin, options, diagnostics => RestRules.Check(api, diagnostics), (names, diagnostics) => Read(api, names, diagnostics));

    /// <summary>A client of an HTTP API in C#, and what was found in writing it.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Its names; null for the defaults.</param>
    public static WrittenClient WriteCSharpClient(this HttpApi api, ClientOptions? options = null) =>
        CSharp(api.Name, api.Origin, options, diagnostics => HttpRules.Check(api, diagnostics), (names, _) => HttpClientReader.Read(api, names));

    private static WrittenClient CSharp(
        TemplateText apiName, Origin origin, ClientOptions? options, Action<DiagnosticBag> check, Func<ReservedNames, DiagnosticBag, ClientDefinition> read)
    {
        var diagnostics = new DiagnosticBag();
        check(diagnostics);
        var name = Identifier.Pascal(apiName.Literal ?? "", "Api");
        var (@namespace, className) = (options?.Namespace ?? name, options?.ClassName ?? name + "Client");
        Demand(CSharpNames.IsNamespace(@namespace), "namespace", @namespace, origin, diagnostics);
        Demand(CSharpNames.IsName(className), "class name", className, origin, diagnostics);
        if (diagnostics.HasErrors)
        {
            return new("", diagnostics.ToImmutable());
        }

        var definition = read(CSharpNames.For(className), diagnostics);
        return new(CSharpClient.Write(definition, @namespace, className), diagnostics.ToImmutable());
    }

    private static ClientDefinition Read(RestApi api, ReservedNames names, DiagnosticBag diagnostics) => RestClientReader.Read(
        api, names, (place, reason) => diagnostics.Add(DiagnosticCatalogue.ClientSchemaUntyped.At(api.Origin.Location, place, reason)));

    private static void Demand(bool isValid, string kind, string name, Origin origin, DiagnosticBag diagnostics)
    {
        if (!isValid)
        {
            diagnostics.Add(DiagnosticCatalogue.ClientNameInvalid.At(origin.Location, kind, name));
        }
    }

    private static string Required(WrittenClient written) => written.HasErrors ? throw new DiagnosticException(written.Diagnostics) : written.Text;
}
