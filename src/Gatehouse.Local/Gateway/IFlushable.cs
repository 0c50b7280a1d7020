namespace Gatehouse.Local;

/// <summary>Something that can be emptied.</summary>
internal interface IFlushable
{
    /// <summary>Forgets everything.</summary>
    void Flush();
}
