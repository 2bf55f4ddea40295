// What each slice offers when one of its codes refuses: importing the file registers the offers.

import './channels/grants/remedies';
