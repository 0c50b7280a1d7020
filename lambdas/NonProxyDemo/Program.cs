using NonProxyDemo;

await LambdaBootstrapBuilder
    .Create<Person, Greeting>(GreetingHandler.Handle, new CamelCaseLambdaJsonSerializer())
    .Build()
    .RunAsync();
