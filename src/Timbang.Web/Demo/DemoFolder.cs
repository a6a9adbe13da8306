using Timbang.Dokumentasi;

namespace Timbang.Web.Demo;

/// <summary>What became of the folder of one receipt.</summary>
/// <param name="Decree">Key of the decree.</param>
/// <param name="Unit">Code of the unit that keeps it.</param>
/// <param name="Acts">In order of time.</param>
public sealed record DemoFolder(string Decree, string Unit, IReadOnlyList<DemoFolderAct> Acts);

/// <summary>One act on a folder: exactly one of the three.</summary>
/// <param name="Day">Working days from today.</param>
/// <param name="Checked">What a check found.</param>
/// <param name="Lent">To whom it was lent.</param>
/// <param name="Returned">How it came back.</param>
public sealed record DemoFolderAct(int Day, FolderCheck? Checked = null, DemoLoan? Lent = null, FolderCheck? Returned = null);

/// <summary>A loan for so many calendar days.</summary>
public sealed record DemoLoan(string Borrower, string BorrowerUnit, string Purpose, int Days);
