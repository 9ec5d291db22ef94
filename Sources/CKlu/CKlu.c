#include "CKlu.h"
