using RequestAuthorizer;

await LambdaBootstrapBuilder
    .Create<APIGatewayCustomAuthorizerRequest, APIGatewayCustomAuthorizerResponse>(RequestHandler.Handle, new DefaultLambdaJsonSerializer())
    .Build()
    .RunAsync();
