// Events of a core, its hooks, and what stays closed inside what is open.
// core: ../../cores/Nenkin.cs
using System;
using Nenkin;

namespace Acme.Pension
{
    class Listener
    {
        public Listener(Premiums premiums, Watched watched, PensionPlugin plugin, IFeed feed, TwoEvents two)
        {
            Premiums.Closing += OnClosing;                      // expect: NC2005
            premiums.Changed += OnClosing;                      // expect: NC2005
            premiums.Changed += (_, _) => { };                  // expect: NC2005
            Hooks.NoticeLost += OnClosing;                      // expect: NC2005
            Hooks.Sorter = s => s;                              // expect: NC2005
            Settings.Strict = false;                            // expect: NC2005
            watched.Renamed += OnClosing;                       // expect: NC2005
            plugin.Kept += OnClosing;                           // expect: NC2005
            PensionPlugin.Plugins = 1;                          // expect: NC2005
            feed.Arrived += OnClosing;                          // expect: NC2005
            two.PropertyChanged += (_, _) => { };               // expect: NC2005 not the contract's
            ((System.ComponentModel.INotifyPropertyChanged)two).PropertyChanged += (_, _) => { };
            Premiums.Closing -= OnClosing;
        }

        private void OnClosing(object? sender, EventArgs e) { }
    }

    class Below : PensionPlugin
    {
        public override void Run()
        {
            Done += (_, _) => { };
            Kept += (_, _) => { };                              // expect: NC2005
            Finish();
        }
    }
}
