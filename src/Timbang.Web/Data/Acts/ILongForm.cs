namespace Timbang.Web.Data.Acts;

/// <summary>
/// A page whose form takes long to fill. When someone else was quicker, it fills the same form with what is saved now, so
/// that both texts stand side by side and the person chooses field by field.
/// </summary>
public interface ILongForm
{
    /// <summary>The form as it would be drawn now.</summary>
    Task<object> SavedFormAsync(CancellationToken cancellationToken);
}
