using Gatehouse.CloudFormation;

namespace Gatehouse.Reading;

/// <summary>Compares the functions that an API calls with the <c>AWS::Lambda::Permission</c> resources of the template.</summary>
internal sealed class FunctionPermissions
{
    private readonly ReadingContext _context;
    private readonly ILookup<string, TemplateText?> _sources;

    public FunctionPermissions(ReadingContext context)
    {
        _context = context;
        _sources = context.Template.OfType("AWS::Lambda::Permission")
            .Where(IsForApiGateway)
            .Select(permission => (Function: Function(Text(permission, "FunctionName")), Source: Text(permission, "SourceArn")))
            .Where(permission => permission.Function is not null)
            .ToLookup(permission => permission.Function!, permission => permission.Source, StringComparer.Ordinal);
    }

    /// <summary>Reports the functions of the template that do not let the API call them, once each.</summary>
    public void Check(string api, IEnumerable<FunctionCall> calls)
    {
        foreach (var refused in calls.Where(call => IsRefused(api, call)).GroupBy(call => call.Function))
        {
            var callers = refused.Select(call => call.Caller).Distinct().ToList();
            var named = string.Join(", ", callers.Take(3)) + (callers.Count > 3 ? $" and {callers.Count - 3} more" : "");
            _context.Diagnostics.Add(DiagnosticCatalogue.PermissionMissing.At(refused.First().Origin.Location, named, refused.Key));
        }
    }

    private bool IsRefused(string api, FunctionCall call) =>
        Function(call.Function) is { } function && !_sources[function].Any(source => Covers(source, api, call));

    private bool Covers(TemplateText? source, string api, FunctionCall call)
    {
        if (source is null)
        {
            return true;
        }

        var at = source.Parts.Select((part, index) => (Part: part, Index: index))
            .Where(entry => entry.Part is not LiteralPart && _context.Target(TemplateText.Of(entry.Part)) is { } target && IsApi(target))
            .ToList();
        if (at.Count == 0)
        {
            // An ARN that names no API of the template may well mean this one.
            return true;
        }

        var (own, index) = at[0];
        if (_context.Target(TemplateText.Of(own)) != api)
        {
            return false;
        }

        var pattern = string.Concat(source.Parts.Skip(index + 1).Select(part => part is LiteralPart literal ? literal.Text : "*"));
        if (call.IsAuthorizer)
        {
            return call.Paths.Any(path => Glob.Matches(pattern, path));
        }

        // The stage, first of the pattern, is not compared: the same permission serves whichever stages there are.
        var slash = pattern.IndexOf('/', Math.Min(1, pattern.Length));
        return slash < 0 ? pattern.Contains('*', StringComparison.Ordinal) : call.Paths.Any(path => Glob.Matches(pattern.AsSpan(slash + 1), path));
    }

    private bool IsApi(string logicalId) => _context.Template.Find(logicalId)?.Type is "AWS::ApiGateway::RestApi" or "AWS::ApiGatewayV2::Api";

    private static bool IsForApiGateway(EvaluatedResource permission) =>
        Text(permission, "Principal")?.ToString() is { } principal
        && (principal == "*" || principal.StartsWith("apigateway.", StringComparison.Ordinal))
        && Text(permission, "Action")?.Literal is "lambda:InvokeFunction" or "lambda:Invoke*" or "lambda:*" or "*";

    private static TemplateText? Text(EvaluatedResource resource, string property) => (resource.Properties[property] as TemplateString)?.Text;

    /// <summary>The logical id of a function, alias or version of the template, with the qualifier if any; null for functions of elsewhere.</summary>
    private string? Function(TemplateText? text)
    {
        if (text is null)
        {
            return null;
        }

        var reference = text.Parts.Select((part, index) => (Part: part, Index: index)).FirstOrDefault(entry =>
            entry.Part is not LiteralPart
            && _context.Target(TemplateText.Of(entry.Part)) is { } id
            && _context.Template.Find(id)!.Type is "AWS::Lambda::Function" or "AWS::Lambda::Alias" or "AWS::Lambda::Version" or "AWS::Serverless::Function");
        return reference.Part is null
            ? null
            : _context.Target(TemplateText.Of(reference.Part)) + string.Concat(text.Parts.Skip(reference.Index + 1));
    }
}
