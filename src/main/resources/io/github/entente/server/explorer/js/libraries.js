/** The libraries, each fetched from this server when a view first needs it. */

import { ApiError } from './api.js';

const asked = new Map();

/** A library that comes as a script which sets a global, so a script element it is. */
function script(address, what) {
  if (!asked.has(address)) {
    asked.set(address, new Promise((resolve, reject) => {
      const element = document.createElement('script');
      element.src = address;
      element.onload = () => resolve(what());
      element.onerror = () => {
        asked.delete(address);
        reject(new ApiError('A library of this page did not come. Is "entente serve" still running?'));
      };
      document.head.append(element);
    }));
  }
  return asked.get(address);
}

export const d3 = () => script('/webjars/d3/d3.min.js', () => window.d3);

export const chart = () => script('/webjars/chart.js/chart.umd.min.js', () => window.Chart);

/** Only the editor of it: its own results would put what articles say into markup. */
export const editor = () => script('/webjars/yasgui/yasgui.min.js', () => window.Yasgui.Yasqe);

export const cytoscape = () => import('/webjars/cytoscape/cytoscape.esm.min.mjs').then(module => module.default);
