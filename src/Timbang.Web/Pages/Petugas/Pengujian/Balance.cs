using System.Globalization;
using Timbang.Pengujian;

namespace Timbang.Web.Pages.Petugas.Pengujian;

/// <summary>
/// The balance picture (UU 14/2008 Pasal 2 ayat (4)): the heaviest harm if opened, likelihood times severity, against the
/// heaviest loss of the public if closed, which is certain and so counts five times. It helps to talk; it never decides.
/// </summary>
/// <param name="Harm">1 to 25.</param>
/// <param name="Likelihood">Of the heaviest line.</param>
/// <param name="Severity">Of the heaviest line.</param>
/// <param name="Loss">5 to 25.</param>
public sealed record Balance(int Harm, int Likelihood, int Severity, int Loss)
{
    private const int Certain = 5;
    private const double MostTilt = 15;

    /// <summary>How far the left end of the beam hangs below the middle, in units of the drawing.</summary>
    public double Tilt => MostTilt * (Harm - Loss) / 20;

    public double LeftY => 34 + Math.Clamp(Tilt, -MostTilt, MostTilt);

    public double RightY => 34 - Math.Clamp(Tilt, -MostTilt, MostTilt);

    public string Heavier => Harm == Loss
        ? "kedua sisi sama berat"
        : Harm > Loss ? "lebih berat sisi bahaya bila dibuka" : "lebih berat sisi kerugian umum bila ditutup";

    /// <summary>Null until some line has both sides answered.</summary>
    public static Balance? Of(Matriks matriks)
    {
        var worst = matriks.Lines.Where(l => l.Likelihood is >= 1 and <= 5 && l.Severity is >= 1 and <= 5).MaxBy(l => l.Likelihood * l.Severity);
        var loss = matriks.Lines.Where(l => l.PublicLoss is >= 1 and <= 5).Select(l => l.PublicLoss).DefaultIfEmpty().Max();
        return worst is null || loss == 0 ? null : new(worst.Likelihood * worst.Severity, worst.Likelihood, worst.Severity, loss * Certain);
    }

    /// <summary>A number as drawings write it.</summary>
    public static string N(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
