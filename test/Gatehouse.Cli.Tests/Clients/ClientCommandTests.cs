namespace Gatehouse.Cli.Tests.Clients;

public sealed class ClientCommandTests : ScratchFolder
{
    private const string Two = """
        Parameters:
          Stage: { Type: String, Default: dev }
        Resources:
          Pets:
            Type: AWS::ApiGateway::RestApi
            Properties:
              Name: !Sub pets-${Stage}
              Body:
                openapi: 3.0.1
                info: { title: pets, version: "1" }
                paths:
                  /pets/{id}:
                    get:
                      operationId: getPet
                      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
                      responses:
                        "200": { description: The pet., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
                      x-amazon-apigateway-integration: { type: mock }
                components:
                  schemas:
                    Pet: { type: object, required: [name], properties: { name: { type: string }, kind: { type: string, enum: [cat, dog] } } }
          Hello:
            Type: AWS::ApiGatewayV2::Api
            Properties:
              Name: hello
              ProtocolType: HTTP
              Target: https://example.com
          Chat:
            Type: AWS::ApiGatewayV2::Api
            Properties: { Name: chat, ProtocolType: WEBSOCKET, RouteSelectionExpression: $request.body.action }
        """;

    [Theory]
    [InlineData("Pets")]
    [InlineData("pets-dev")]
    public async Task Client_ByNameOrId_IsPrinted(string name)
    {
        var outcome = await CommandLine.RunAsync(Root, "client", Write("apis.yaml", Two), "--api", name, "--namespace", "My.Pets");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("namespace My.Pets;\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("public sealed class PetsDevClient\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("Task<Pet> GetPetAsync(string id, ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("public PetKind? Kind { get; init; }", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_TypeScript_IsPrinted()
    {
        var outcome = await CommandLine.RunAsync(Root, "client", Write("apis.yaml", Two), "--api", "Pets", "--language", "typescript");

        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("export class PetsDevClient {\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("async getPet(request: { id: string }, options: CallOptions = {}): Promise<Pet>", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Client_Output_IsWrittenToTheFile()
    {
        var outcome = await CommandLine.RunAsync(Root, "client", Write("apis.yaml", Two), "--api", "hello", "--class", "Greeter", "--output", "new/Greeter.cs");

        Assert.Equal((0, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains("public sealed class Greeter\n", File.ReadAllText(Path.Combine(Root, "new", "Greeter.cs")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "gatehouse: name one API with --api: pets-dev (Pets), hello (Hello).")]
    [InlineData("nowhere", "gatehouse: there is no API 'nowhere'; there are pets-dev (Pets), hello (Hello), chat (Chat).")]
    [InlineData("chat", "gatehouse: chat (Chat) is a WebSocket API, which has no client of requests and answers.")]
    public async Task Client_NoSuchApi_SaysWhichThereAre(string? name, string message)
    {
        var outcome = await CommandLine.RunAsync(Root, ["client", Write("apis.yaml", Two), .. name is null ? Array.Empty<string>() : ["--api", name]]);

        Assert.Equal((2, ""), (outcome.ExitCode, outcome.Output));
        Assert.Equal(message, outcome.ErrorLines[^1]);
        outcome.ExpectNoStackTrace();
    }

    [Theory]
    [InlineData("--namespace", "1st.Name", "error GH3001: The namespace '1st.Name' is not valid")]
    [InlineData("--class", "class", "error GH3001: The class name 'class' is not valid")]
    public async Task Client_NameThatIsNone_IsAnError(string option, string value, string message)
    {
        var outcome = await CommandLine.RunAsync(Root, "client", Write("apis.yaml", Two), "--api", "Pets", option, value);

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        Assert.Contains(message, outcome.Errors, StringComparison.Ordinal);
        outcome.ExpectNoStackTrace();
    }

    [Fact]
    public async Task Client_FileThatIsAFolder_IsRefused()
    {
        Directory.CreateDirectory(Path.Combine(Root, "folder"));

        var outcome = await CommandLine.RunAsync(Root, "client", Write("apis.yaml", Two), "--api", "Pets", "--output", "folder");

        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("gatehouse: 'folder' cannot be written", outcome.Errors, StringComparison.Ordinal);
        outcome.ExpectNoStackTrace();
    }

    [Fact]
    public async Task Client_TemplateThatDoesNotExist_IsAnError()
    {
        var outcome = await CommandLine.RunAsync(Root, "client", "nowhere.yaml");

        Assert.Equal((1, ""), (outcome.ExitCode, outcome.Output));
        outcome.ExpectNoStackTrace();
    }
}
