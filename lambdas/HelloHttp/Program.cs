using HelloHttp;

await LambdaBootstrapBuilder
    .Create<APIGatewayHttpApiV2ProxyRequest, APIGatewayHttpApiV2ProxyResponse>(HelloHandler.Handle, new DefaultLambdaJsonSerializer())
    .Build()
    .RunAsync();
