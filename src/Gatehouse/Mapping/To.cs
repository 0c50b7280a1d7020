namespace Gatehouse;

/// <summary>Makes <see cref="ParameterMapping"/>: <c>To.Header("X-User", From.Context("authorizer.principalId"))</c>.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-parameter-mapping.html.</remarks>
public static class To
{
    /// <summary>Sets a header.</summary>
    public static ParameterMapping Header(string name, MappingSource source) => new(ParameterLocation.Header, name, source);

    /// <summary>Sets a query parameter.</summary>
    public static ParameterMapping Query(string name, MappingSource source) => new(ParameterLocation.QueryString, name, source);

    /// <summary>Sets a variable of the backend's path.</summary>
    public static ParameterMapping Path(string name, MappingSource source) => new(ParameterLocation.Path, name, source);
}
