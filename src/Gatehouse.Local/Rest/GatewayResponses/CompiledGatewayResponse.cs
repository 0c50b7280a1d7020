using System.Collections.Immutable;
using System.Text;

namespace Gatehouse.Local.Rest;

/// <summary>What the gateway answers to one kind of failure.</summary>
/// <param name="Type">The kind of failure.</param>
/// <param name="IsDefault">Whether the API says nothing of this type itself.</param>
internal sealed record CompiledGatewayResponse(GatewayResponseType Type, bool IsDefault)
{
    private const string Json = "application/json";

    /// <summary>What it was compiled from: the type's own, or that of its family; null for none.</summary>
    public GatewayResponse? Definition { get; init; }

    /// <summary>The status, where it is not the failure's own.</summary>
    public int? Status { get; init; }

    public ImmutableArray<HeaderMapping> Headers { get; init; } = [];

    /// <summary>Templates by content type; none stands for the default one.</summary>
    public ImmutableArray<KeyValuePair<string, SimpleTemplate>> Templates { get; init; } = [];

    public static CompiledGatewayResponse Compile(ApiBuild build, GatewayResponse response) =>
        new(response.Type, IsDefault: false)
        {
            Definition = response,
            Status = response.StatusCode,
            Headers = [.. response.Headers.Select(mapping => new HeaderMapping(mapping.Name, RequestValue.Compile(build.Resolve(mapping.Source.Expression))))],
            Templates = [.. response.Templates.Select(template => KeyValuePair.Create(template.Key, SimpleTemplate.Parse(build.Resolve(template.Value))))],
        };

    public GatewayAnswer Render(RestContext context, RestFailure failure)
    {
        var answer = new GatewayAnswer { Status = Status ?? failure.Status ?? (Type.DefaultStatus() is > 0 and var own ? own : 500) };
        if (Templates.IsEmpty)
        {
            answer.Headers.Add("Content-Type", Json);
            answer.Body = DefaultBody(failure);
        }
        else
        {
            var (contentType, template) = Select(context.Headers.LastAnyCase("Accept"));
            answer.Headers.Add("Content-Type", contentType);
            answer.Body = Encoding.UTF8.GetBytes(template.Render(context));
        }

        answer.Headers.Add("x-amzn-ErrorType", failure.ErrorType);
        foreach (var header in Headers)
        {
            if (header.Value.One(context) is { } value)
            {
                answer.Headers.Set(header.Name, value);
            }
        }

        return answer;
    }

    private static byte[] DefaultBody(RestFailure failure) =>
        Encoding.UTF8.GetBytes(
            (failure.CapitalMessage ? "{\"Message\":" : "{\"message\":") + (failure.Spaced ? " " : "") + JsonText.Quote(failure.Message) + "}");

    private KeyValuePair<string, SimpleTemplate> Select(string? accept)
    {
        var wanted = accept is null ? Json : MediaTypes.First(accept);
        var json = -1;
        for (var index = 0; index < Templates.Length; index++)
        {
            if (wanted.Equals(Templates[index].Key, StringComparison.OrdinalIgnoreCase))
            {
                return Templates[index];
            }

            json = Templates[index].Key == Json ? index : json;
        }

        return Templates[json < 0 ? 0 : json];
    }
}
