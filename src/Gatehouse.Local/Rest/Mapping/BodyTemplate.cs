using System.Text;
using Gatehouse.Velocity;

namespace Gatehouse.Local.Rest;

/// <summary>A mapping template, compiled.</summary>
internal sealed class BodyTemplate
{
    private readonly MappingTemplate? _template;

    private BodyTemplate(MappingTemplate? template) => _template = template;

    /// <summary>Compiles a template; null when the text is empty, which passes the body on.</summary>
    public static BodyTemplate? Compile(RouteBuild route, string text) =>
        text.Length == 0 ? null : route.Stage.Build.Shared((typeof(BodyTemplate), text), () => Create(route, text));

    /// <summary>Renders the template; null, with the failure in the context, when that does not work.</summary>
    /// <param name="context">The request.</param>
    /// <param name="body">The payload that the template reads.</param>
    /// <param name="isResponse">Whether the payload is the backend's answer.</param>
    public byte[]? Render(RestContext context, ReadOnlyMemory<byte> body, bool isResponse)
    {
        if (_template is null)
        {
            context.Failure = Failure(isResponse);
            return null;
        }

        context.TemplateContext?.Begin();
        try
        {
            var text = _template.RenderUtf8(new()
            {
                Body = Encoding.UTF8.GetString(body.Span),
                PathParameters = context.PathParameters,
                StageVariables = context.Stage.Variables,
                Late = context,
            });
            if (context.TemplateContext is not { IsOverriddenTwice: true })
            {
                return text;
            }

            context.Failure = Failure(isResponse);
        }
        catch (PayloadException exception) when (!isResponse)
        {
            context.Failure = RestFailure.BadRequest(exception.Message);
        }
        catch (VelocityRenderException)
        {
            context.Failure = Failure(isResponse);
        }

        return null;
    }

    private static BodyTemplate Create(RouteBuild route, string text)
    {
        if (MappingTemplate.TryParse(text, VelocityDialect.ApiGateway, out var template, out var error))
        {
            return new(template);
        }

        route.Report(DiagnosticCatalogue.TemplateNotServed, route.Route.Key, $"line {error.Line}, column {error.Column}: {error.Message}");
        return new(null);
    }

    private static RestFailure Failure(bool isResponse) =>
        RestFailure.Configuration(isResponse ? "Unable to transform response" : "Unable to transform request");
}
