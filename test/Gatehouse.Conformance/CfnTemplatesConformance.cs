using System.Text.Json;
using Gatehouse.CloudFormation;
using Xunit.Abstractions;

namespace Gatehouse.Conformance;

/// <summary>Templates written by others: each is read and worked out without an error, SAM templates with the one that says so.</summary>
public sealed class CfnTemplatesConformance(ITestOutputHelper output)
{
    private const string Index = "cfn-templates/index.jsonl";
    private const string SamCode = "GH1020";
    private const string IncludeCode = "GH1022";

    /// <summary>Templates that CloudFormation would refuse too, or that are no whole templates.</summary>
    private static readonly Dictionary<string, string> Broken = new(StringComparer.Ordinal)
    {
        ["sam-output/api-with-custom-base-path-1781ff.json"] = "Ref HostedZoneId, which is no parameter",
        ["sam-output/api-with-security-definition-and-no-comp-59ae9f.json"] = "providerARNs holds null, which CloudFormation refuses",
        ["sam-output/http-api-custom-iam-auth-a58980.json"] = "the lists of Fn::Sub and Fn::GetAtt were sorted by the test that made it",
        ["sam-output/http-api-existing-openapi-conditions-bd7014.json"] = "Fn::Sub names DifferentFunction, which does not exist",
        ["sam-cli/template-open-api-de4843.yaml"] = "its parameters and conditions were cut off",
        ["sam-cli/template-rest-api-4060d4.yaml"] = "its parameters and conditions were cut off",
        ["production/auth-external-api-ea484e.yaml"] = "one file of several that are merged before deployment",
        ["aws-docs-cfn/aws-resource-apigateway-usageplankey-6b1768.json"] = "an excerpt: resources it refers to are left out",
        ["aws-docs-cfn/aws-resource-apigatewayv2-integration-76aef8.json"] = "an excerpt: resources it refers to are left out",
        ["aws-docs-cfn/aws-resource-apigatewayv2-integrationres-d267d7.json"] = "an excerpt: resources it refers to are left out",
        ["aws-docs-cfn/aws-resource-apigatewayv2-model-f81d7c.json"] = "an excerpt: resources it refers to are left out",
        ["aws-docs-cfn/aws-resource-apigatewayv2-route-26f06a.json"] = "an excerpt: resources it refers to are left out",
        ["aws-docs-cfn/aws-resource-apigatewayv2-route-b9e8bd.json"] = "an excerpt: resources it refers to are left out",
        ["aws-docs-cfn/aws-resource-apigatewayv2-stage-13d2e7.json"] = "an excerpt: resources it refers to are left out",
    };

    /// <summary>Templates of SAM that CloudFormation would refuse too, or that are no whole templates.</summary>
    private static readonly Dictionary<string, string> BrokenSam = new(StringComparer.Ordinal)
    {
        ["serverless-patterns/lambda-streaming-ttfb-write-sam-with-bed-3ad359.yaml"] = "environment variables without a value",
        ["sam-input/api-with-custom-base-path-4c3182.yaml"] = "Ref HostedZoneId, which is no parameter",
        ["sam-input/api-with-security-definition-and-no-comp-d3ea78.yaml"] = "providerARNs holds null",
        ["sam-input/http-api-existing-openapi-conditions-f504be.yaml"] = "Fn::Sub names DifferentFunction, which does not exist",
        ["sam-cli/api-with-any-method-in-swagger-867f7d.yaml"] = "Ref Stage, which is no parameter",
        ["sam-cli/api-with-aws-iam-auth-overrides-b2f1f7.yaml"] = "InvokeRole is null",
        ["sam-cli/aws-lambda-function-image-and-api-74f382.yaml"] = "LambdaExecutionRole does not exist",
        ["sam-cli/http-api-existing-openapi-conditions-b94301.yaml"] = "Fn::Sub names DifferentFunction, which does not exist",
        ["sam-cli/http-api-existing-openapi-e1f1a4.yaml"] = "Fn::Sub names DifferentFunction, which does not exist",
        ["sam-cli/intrinsic-functions-640169.yaml"] = "Fn::Ref, which is no function",
        ["sam-cli/output-test-intrinsic-template-resolutio-e9ddf3.json"] = "functions and conditions that a test has broken on purpose",
        ["production/account-data-api-d9a796.yaml"] = "one file of several that are merged before deployment",
        ["production/auth-external-api-ea484e.yaml"] = "one file of several that are merged before deployment",
        ["production/auth-internal-api-1d81b3.yaml"] = "one file of several that are merged before deployment",
        ["production/common-api-4f015d.yaml"] = "one file of several that are merged before deployment",
        ["production/function-83fdfa.yaml"] = "one file of several that are merged before deployment",
        ["production/function-8daf48.yaml"] = "one file of several that are merged before deployment",
        ["production/token-api-c6c989.yaml"] = "one file of several that are merged before deployment",
        ["production/sessionsapi-api-4fd4e4.yaml"] = "one file of several that are merged before deployment",
    };

    [Fact]
    public void Templates_OfOthers_AreWorkedOut()
    {
        var (clean, sam, listed) = (0, 0, 0);
        var failures = new List<string>();
        foreach (var (file, row) in Templates())
        {
            var template = Evaluate(file);
            var errors = template.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToArray();
            if (IsSam(row))
            {
                sam++;
                var others = errors.Where(error => error.Code != SamCode).ToArray();
                if (errors.Length - others.Length > 1)
                {
                    failures.Add($"{file}: more than one diagnostic for SAM");
                }

                if (BrokenSam.TryGetValue(file, out var why))
                {
                    failures.AddRange(others.Length == 0 ? [$"{file}: listed as broken ({why}), but it has no error"] : []);
                }
                else
                {
                    failures.AddRange(others.Select(error => $"{file}: {error}"));
                }
            }
            else if (Broken.TryGetValue(file, out var reason))
            {
                listed++;
                if (errors.Length == 0)
                {
                    failures.Add($"{file}: listed as broken ({reason}), but it has no error");
                }
            }
            else
            {
                clean++;
                failures.AddRange(errors.Select(error => $"{file}: {error}"));
                if (template.Document.Root["Resources"] is not TemplateMap resources || resources.Members.Length != row.GetProperty("resources").GetInt32())
                {
                    failures.Add($"{file}: not the {row.GetProperty("resources")} resources of the index");
                }
            }
        }

        output.WriteLine($"{clean} templates without errors, {sam} of SAM told so, {listed} listed as broken");
        Assert.Empty(failures);
    }

    [Fact]
    public void Templates_WorkedOutTwice_AreEqual()
    {
        foreach (var (file, _) in Templates())
        {
            var (first, second) = (Evaluate(file), Evaluate(file));

            Assert.Equal(Shape(first), Shape(second));
            Assert.Equal(first.Diagnostics.Select(diagnostic => diagnostic.ToString()), second.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        }
    }

    [Fact]
    public void Templates_WrittenAndReadAgain_AreEqual()
    {
        foreach (var (file, _) in Templates().Where(template => !IsSam(template.Row) && !Broken.ContainsKey(template.File)))
        {
            var once = Evaluate(file);
            if (once.Diagnostics.Any(diagnostic => diagnostic.Code == IncludeCode))
            {
                // What the include holds is not known, so that it stays, and with it the parameters it names.
                continue;
            }

            var written = new TemplateMap([KeyValuePair.Create<string, TemplateValue>("Resources", new TemplateMap(once.Resources.Select(Write)))]);
            var twice = TemplateEvaluator.Evaluate(TemplateDocument.Parse(written.ToJson()));

            Assert.Equal(
                once.Resources.Select(resource => (resource.LogicalId, resource.Properties)),
                twice.Resources.Select(resource => (resource.LogicalId, resource.Properties)));
        }
    }

    [Fact]
    public void References_OfWholeTemplates_HaveValues()
    {
        foreach (var (file, _) in Templates().Where(template => !IsSam(template.Row) && !Broken.ContainsKey(template.File)))
        {
            var template = Evaluate(file);
            var environment = new TemplateEnvironment(template);
            foreach (var resource in template.Resources)
            {
                var known = environment.TryResolve(TemplateText.Ref(resource.LogicalId), out var value, out var missing);
                Assert.True(known || missing.StartsWith("Fn::ImportValue", StringComparison.Ordinal), $"{file}: {missing}");
                Assert.NotEqual("", value);
            }
        }
    }

    private static KeyValuePair<string, TemplateValue> Write(EvaluatedResource resource) => KeyValuePair.Create<string, TemplateValue>(
        resource.LogicalId, new TemplateMap([KeyValuePair.Create<string, TemplateValue>("Type", resource.Type), KeyValuePair.Create<string, TemplateValue>("Properties", resource.Properties)]));

    private static string Shape(EvaluatedTemplate template) =>
        string.Join('\n', template.Resources.Select(resource => $"{resource.LogicalId} {resource.Type} {resource.Properties.ToJson()}"));

    private static bool IsSam(JsonElement row) =>
        row.GetProperty("types").EnumerateObject().Any(type => type.Name.StartsWith("AWS::Serverless::", StringComparison.Ordinal))
        || row.GetProperty("features").EnumerateArray().Any(feature => feature.GetString()!.StartsWith("transform:AWS::Serverless", StringComparison.Ordinal));

    private static EvaluatedTemplate Evaluate(string file) =>
        TemplateEvaluator.Evaluate(TemplateDocument.Parse(File.ReadAllText(Path.Combine(ConformanceData.Root!, "cfn-templates", file)), file));

    private static IEnumerable<(string File, JsonElement Row)> Templates() =>
        ConformanceData.Rows(Index).Select(row => (row.GetProperty("file").GetString()!, row));
}
