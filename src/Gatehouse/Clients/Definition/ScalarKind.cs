namespace Gatehouse.Clients;

/// <summary>The single values that a client can type.</summary>
internal enum ScalarKind
{
    Any,
    Text,
    Boolean,
    Int32,
    Int64,
    Single,
    Double,
    Decimal,
    Timestamp,
    Date,
    Uuid,
    Uri,
    Bytes,
}
