namespace Gatehouse.Velocity.Java;

internal enum MapPart
{
    Key,
    Value,
    Entry,
}
