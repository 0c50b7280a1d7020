namespace Gatehouse;

/// <summary>A parameter that is set from another value: a header of the backend request from a header of the client, and so on.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-parameter-mapping.html.</remarks>
/// <param name="Location">Where the parameter stands that is set.</param>
/// <param name="Name">Its name, compared with case.</param>
/// <param name="Source">The value it gets.</param>
public sealed record ParameterMapping(ParameterLocation Location, string Name, MappingSource Source);

/// <summary>Makes <see cref="ParameterMapping"/>: <c>To.Header("X-User", From.Context("authorizer.principalId"))</c>.</summary>
public static class To
{
    /// <summary>Sets a header.</summary>
    public static ParameterMapping Header(string name, MappingSource source) => new(ParameterLocation.Header, name, source);

    /// <summary>Sets a query parameter.</summary>
    public static ParameterMapping Query(string name, MappingSource source) => new(ParameterLocation.QueryString, name, source);

    /// <summary>Sets a variable of the backend's path.</summary>
    public static ParameterMapping Path(string name, MappingSource source) => new(ParameterLocation.Path, name, source);
}
