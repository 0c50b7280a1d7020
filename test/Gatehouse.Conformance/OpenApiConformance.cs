using System.Text.Json;
using Gatehouse.CloudFormation;
using Gatehouse.Reading;
using Xunit.Abstractions;

namespace Gatehouse.Conformance;

/// <summary>OpenAPI documents and templates written by others: every operation becomes a route, and what is not honoured is listed.</summary>
public sealed class OpenApiConformance(ITestOutputHelper output)
{
    private static readonly Dictionary<string, string> Documents = new(StringComparer.Ordinal)
    {
        ["raw/api-gateway-documenting-api-quick-start-2241f2.json"] = "its operation has no integration, which AWS does not deploy",
    };

    private static readonly Dictionary<string, string> Templates = new(StringComparer.Ordinal)
    {
        ["sam-output/explicit-api-c7ba49.json"] = "a body that is no OpenAPI document",
        ["sam-cli/test-methods-resource-resolution-a04a7c.json"] = "integration URIs that lack a colon",
        ["sam-output/api-with-resource-refs-db1a4b.json"] = "its body is no OpenAPI document",
    };

    [Fact]
    public void Documents_OfOthers_GiveARouteForEachOperation()
    {
        var failures = new List<string>();
        var routes = 0;
        foreach (var row in ConformanceData.Rows("openapi/index.jsonl"))
        {
            var file = row.GetProperty("file").GetString()!;
            var problem = Check(row, file, ref routes);
            if (Documents.TryGetValue(file, out var reason) == (problem is null))
            {
                failures.Add(problem is null ? $"{file}: listed ({reason}), but it passes" : $"{file}: {problem}");
            }
        }

        output.WriteLine($"{routes} routes");
        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    [Fact]
    public void Templates_OfOthers_GiveTheirApis()
    {
        var failures = new List<string>();
        var (apis, routes, remarks) = (0, 0, new SortedDictionary<string, int>(StringComparer.Ordinal));
        foreach (var row in ConformanceData.Rows("cfn-templates/index.jsonl").Where(IsPlain))
        {
            var file = row.GetProperty("file").GetString()!;
            var template = TemplateEvaluator.Evaluate(TemplateDocument.Parse(File.ReadAllText(Path.Combine(ConformanceData.Root!, "cfn-templates", file)), file));
            var read = ApiReader.Read(template);
            apis += read.RestApis.Count + read.HttpApis.Count + read.WebSocketApis.Count;
            routes += read.RestApis.Sum(api => api.Value.Routes.Count) + read.HttpApis.Sum(api => api.Value.Routes.Count) + read.WebSocketApis.Sum(api => api.Value.Routes.Count);
            foreach (var diagnostic in read.Diagnostics)
            {
                remarks[diagnostic.Code] = remarks.GetValueOrDefault(diagnostic.Code) + 1;
            }

            var problem = template.HasErrors ? "the template has errors" : Problem(template, read);
            if (Templates.TryGetValue(file, out var reason) == (problem is null) && !template.HasErrors)
            {
                failures.Add(problem is null ? $"{file}: listed ({reason}), but it passes" : $"{file}: {problem}");
            }
        }

        output.WriteLine($"{apis} APIs, {routes} routes; {string.Join(", ", remarks.Select(remark => $"{remark.Value} x {remark.Key}"))}");
        Assert.True(failures.Count == 0, string.Join(Environment.NewLine, failures));
    }

    private static string? Check(JsonElement row, string file, ref int routes)
    {
        var text = File.ReadAllText(Path.Combine(ConformanceData.Root!, "openapi", file));
        var expected = row.GetProperty("operations").GetInt32();
        if (IsHttp(text))
        {
            var http = HttpApiReader.ReadOpenApi(text, file);
            routes += http.Api.Routes.Count;
            return Problem(http.Diagnostics, http.Api.Routes.Count, expected);
        }

        var rest = RestApiReader.ReadOpenApi(text, file);
        routes += rest.Api.Routes.Count;
        return Problem(rest.Diagnostics, rest.Api.Routes.Count, expected);
    }

    private static string? Problem(IEnumerable<Diagnostic> diagnostics, int routes, int expected)
    {
        var errors = diagnostics.Where(diagnostic => IsRefused(diagnostic)).ToArray();
        return errors.Length > 0 ? string.Join("; ", errors.Select(error => error.ToString()))
            : routes == expected ? null
            : $"{routes} routes instead of {expected}: {string.Join("; ", diagnostics)}";
    }

    private static bool IsRefused(Diagnostic diagnostic) => diagnostic.Severity == DiagnosticSeverity.Error
        || (diagnostic.Code == "GH1303" && diagnostic.Message.Contains("x-amazon-apigateway-", StringComparison.Ordinal));

    private static string? Problem(EvaluatedTemplate template, ReadApis read)
    {
        var errors = read.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
        if (errors.Length > 0)
        {
            return string.Join("; ", errors.Select(error => error.ToString()));
        }

        var methods = template.OfType("AWS::ApiGateway::Method").Count() + template.OfType("AWS::ApiGatewayV2::Route").Count();
        var routes = read.RestApis.Sum(api => api.Value.Routes.Count) + read.HttpApis.Sum(api => api.Value.Routes.Count) + read.WebSocketApis.Sum(api => api.Value.Routes.Count);
        var left = read.Diagnostics.Count(diagnostic => diagnostic.Code is "GH1203" or "GH1231" or "GH1200");
        return routes + left >= methods ? null : $"{routes} routes of {methods} methods";
    }

    /// <summary>Marks of documents that only an HTTP API can import.</summary>
    private static bool IsHttp(string text) =>
        text.Contains("x-amazon-apigateway-cors", StringComparison.Ordinal)
        || text.Contains("x-amazon-apigateway-importexport-version", StringComparison.Ordinal)
        || text.Contains("integrationSubtype", StringComparison.Ordinal);

    private static bool IsPlain(JsonElement row) =>
        !row.GetProperty("types").EnumerateObject().Any(type => type.Name.StartsWith("AWS::Serverless::", StringComparison.Ordinal))
        && !row.GetProperty("features").EnumerateArray().Any(feature => feature.GetString()!.StartsWith("transform:AWS::Serverless", StringComparison.Ordinal));
}
