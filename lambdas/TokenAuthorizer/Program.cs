using TokenAuthorizer;

await LambdaBootstrapBuilder
    .Create<APIGatewayCustomAuthorizerRequest, APIGatewayCustomAuthorizerResponse>(TokenHandler.Handle, new DefaultLambdaJsonSerializer())
    .Build()
    .RunAsync();
