namespace Gatehouse;

/// <summary>What is called of an AWS service.</summary>
public abstract record AwsCall;
