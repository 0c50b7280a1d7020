using System.Collections.Immutable;

namespace Gatehouse.Local.Rest;

/// <summary>The gateway responses of an API, with those of DEFAULT_4XX and DEFAULT_5XX in the place of types that have none.</summary>
internal sealed class GatewayResponseSet
{
    private readonly ImmutableArray<CompiledGatewayResponse> _byType;

    private GatewayResponseSet(ImmutableArray<CompiledGatewayResponse> byType) => _byType = byType;

    /// <summary>The responses of an API that sets none.</summary>
    public static GatewayResponseSet Default { get; } =
        new([.. Enum.GetValues<GatewayResponseType>().Select(type => new CompiledGatewayResponse(type, IsDefault: true))]);

    /// <summary>What applies to each type.</summary>
    public ImmutableArray<CompiledGatewayResponse> ByType => _byType;

    public static GatewayResponseSet Compile(ApiBuild build, RestApi api)
    {
        if (api.GatewayResponses.Count == 0)
        {
            return Default;
        }

        var own = new Dictionary<GatewayResponseType, CompiledGatewayResponse>();
        foreach (var response in api.GatewayResponses)
        {
            own[response.Type] = CompiledGatewayResponse.Compile(build, response);
        }

        return new(
        [
            .. Enum.GetValues<GatewayResponseType>().Select(type =>
                own.TryGetValue(type, out var response) ? response
                : own.TryGetValue(Family(type), out var family) ? family with { Type = type, IsDefault = true }
                : new CompiledGatewayResponse(type, IsDefault: true)),
        ]);
    }

    public GatewayAnswer Render(RestContext context, RestFailure failure)
    {
        var type = failure.Type;
        if (type is GatewayResponseType.Default4xx && failure.Status >= 500)
        {
            type = GatewayResponseType.Default5xx;
        }

        return _byType[(int)type].Render(context, failure);
    }

    private static GatewayResponseType Family(GatewayResponseType type) =>
        type is GatewayResponseType.Default5xx || type.DefaultStatus() >= 500 ? GatewayResponseType.Default5xx : GatewayResponseType.Default4xx;
}
