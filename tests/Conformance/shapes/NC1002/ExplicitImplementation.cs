// Explicit implementation: the finding stands in the base list, once.
// core: ../../cores/Juki.cs
using System;
using Juki.Services;

namespace Acme.Residents;

public sealed class KioskIssuing : ICertificateService // expect: NC1002
{
    int ICertificateService.LastCopies => 1;

    event EventHandler ICertificateService.Issued
    {
        add { }
        remove { }
    }

    string ICertificateService.Issue(string number, int copies) => number;
}
