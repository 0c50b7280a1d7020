using Amazon.CDK;
using Gatehouse.Cdk;
using Infra.Chat;
using Infra.Contacts;
using Infra.Hello;

var app = new App();
new ContactsStack(app, "Contacts");
new HelloStack(app, "Hello");
new ChatStack(app, "Chat");
return app.Run();
