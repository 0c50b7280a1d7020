using ProxyDemo;

await LambdaBootstrapBuilder
    .Create<APIGatewayProxyRequest, APIGatewayProxyResponse>(new GreetingHandler().Handle, new DefaultLambdaJsonSerializer())
    .Build()
    .RunAsync();
