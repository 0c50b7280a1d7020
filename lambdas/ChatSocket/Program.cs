using ChatSocket;

using var http = new HttpClient();
var chat = new ChatHandler(new ConnectionFolder(ConnectionFolder.DefaultPath), new ConnectionClient(http, Environment.GetEnvironmentVariable));

await LambdaBootstrapBuilder
    .Create<APIGatewayProxyRequest, APIGatewayProxyResponse>(chat.HandleAsync, new DefaultLambdaJsonSerializer())
    .Build()
    .RunAsync();
