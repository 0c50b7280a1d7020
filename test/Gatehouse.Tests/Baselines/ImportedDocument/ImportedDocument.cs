namespace Gatehouse.Tests.Baselines;

/// <summary>An OpenAPI document with additions in C#.</summary>
public sealed class ImportedDocument : RestScenario
{
    private static readonly RestApi Document = RestApi.FromOpenApi("""
        openapi: 3.0.1
        info: {title: pets, version: '1'}
        paths:
          /pets/{id}:
            get:
              summary: Get a pet
              description: Gets one pet by its id.
              tags: [pets]
              parameters:
                - {name: id, in: path, required: true, description: Its id, schema: {type: string}}
                - {name: fields, in: query, required: true, schema: {type: string}}
              responses:
                200: {description: The pet, content: {application/json: {schema: {$ref: '#/components/schemas/Pet'}}}}
              x-amazon-apigateway-request-validator: parameters
              x-amazon-apigateway-integration:
                type: http_proxy
                httpMethod: GET
                uri: https://pets.example.com/{id}
                requestParameters: {integration.request.path.id: method.request.path.id}
        components: {schemas: {Pet: {type: object, properties: {name: {type: string}}}}}
        x-amazon-apigateway-request-validators: {parameters: {validateRequestParameters: true, validateRequestBody: false}}
        """);

    public override RestApi Api => Document with
    {
        Stages = [new("dev") { DocumentationVersion = "1" }],
        DocumentationVersion = "1",
        Cors = RestCors.AllOrigins,
        Routes = [.. Document.Routes.Select(route => route.Authorize(RestAuthorization.Iam)), Route.Get("/health", Mock.Returns(200))],
    };
}
