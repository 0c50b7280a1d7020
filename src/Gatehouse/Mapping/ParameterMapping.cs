namespace Gatehouse;

/// <summary>A parameter that is set from another value: a header of the backend request from a header of the client, and so on.</summary>
/// <remarks>See https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-parameter-mapping.html.</remarks>
/// <param name="Location">Where the parameter stands that is set.</param>
/// <param name="Name">Its name, compared with case.</param>
/// <param name="Source">The value it gets.</param>
public sealed record ParameterMapping(ParameterLocation Location, string Name, MappingSource Source);
